import type { ThemeKey } from "~/domain/directory/vocabulary";

export type ThemeLook = {
  /** Marks and labels on white: at least 4.5:1. */
  color: string;
  /** Grounds behind `text`. */
  tint: string;
  /** Words on the tint: at least 4.5:1. */
  text: string;
  /** `text` on `tint` with a bar of `color`, as classes: style attributes would need a wider content security policy. */
  labelClass: string;
};

/** Colours of the eight themes (DADS primitives). Never the only sign: a word or a place in the circle stands beside it. */
export const themeLook: Record<ThemeKey, ThemeLook> = {
  gathering: {
    color: "#0066be",
    tint: "#e7f1fa",
    text: "#0055ad",
    labelClass: "border-[#0066be] bg-[#e7f1fa] text-[#0055ad]",
  },
  food: {
    color: "#c74700",
    tint: "#fcf1ea",
    text: "#ac3e00",
    labelClass: "border-[#c74700] bg-[#fcf1ea] text-[#ac3e00]",
  },
  advice: {
    color: "#0017c1",
    tint: "#e8e9f9",
    text: "#0017c1",
    labelClass: "border-[#0017c1] bg-[#e8e9f9] text-[#0017c1]",
  },
  children: {
    color: "#927200",
    tint: "#fbf5e0",
    text: "#6e5600",
    labelClass: "border-[#927200] bg-[#fbf5e0] text-[#6e5600]",
  },
  care: {
    color: "#008299",
    tint: "#e9f7f9",
    text: "#006173",
    labelClass: "border-[#008299] bg-[#e9f7f9] text-[#006173]",
  },
  work: {
    color: "#507500",
    tint: "#f1f6e7",
    text: "#3e5a00",
    labelClass: "border-[#507500] bg-[#f1f6e7] text-[#3e5a00]",
  },
  living: {
    color: "#8b3200",
    tint: "#f6ede8",
    text: "#8b3200",
    labelClass: "border-[#8b3200] bg-[#f6ede8] text-[#8b3200]",
  },
  learning: {
    color: "#5c10be",
    tint: "#f1eafa",
    text: "#5c10be",
    labelClass: "border-[#5c10be] bg-[#f1eafa] text-[#5c10be]",
  },
};

/** For a listing without a theme. */
export const plainLook: ThemeLook = {
  color: "#4d4d4d",
  tint: "#f2f2f2",
  text: "#333333",
  labelClass: "border-[#4d4d4d] bg-[#f2f2f2] text-[#333333]",
};

export function lookOf(theme: ThemeKey | undefined): ThemeLook {
  return theme ? themeLook[theme] : plainLook;
}
