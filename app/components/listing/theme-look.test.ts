import { describe, expect, it } from "vitest";
import { THEME_KEYS } from "~/domain/directory/vocabulary";
import { plainLook, themeLook } from "./theme-look";

function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe("theme colours", () => {
  it.each([...THEME_KEYS.map((key) => [key, themeLook[key]] as const), ["plain", plainLook] as const])(
    "%s is readable on white and on its tint",
    (_key, look) => {
      expect(contrast(look.color, "#ffffff")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(look.text, look.tint)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("no two themes share a colour", () => {
    expect(new Set(THEME_KEYS.map((key) => themeLook[key].color)).size).toBe(THEME_KEYS.length);
  });

  it("the label's classes carry the same colours", () => {
    for (const key of THEME_KEYS) {
      const { color, tint, text, labelClass } = themeLook[key];
      expect(labelClass).toBe(`border-[${color}] bg-[${tint}] text-[${text}]`);
    }
  });
});
