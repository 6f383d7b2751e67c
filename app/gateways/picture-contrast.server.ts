import sharp from "sharp";
import { readPicture } from "./files.server";

/** Enough to see light and dark, few enough to count at once. */
const SIDE_PIXELS = 64;
/** The lightest and darkest twentieth: single dots say nothing about a picture. */
const SHARE = 0.05;

/** WCAG's contrast ratio (1–21) between the light and the dark parts of a kept picture; null when there is none. */
export async function pictureContrast(key: string): Promise<number | null> {
  const bytes = await readPicture(key);
  if (!bytes) return null;
  const { data, info } = await sharp(bytes)
    .resize(SIDE_PIXELS, SIDE_PIXELS, { fit: "fill" })
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const luminances: number[] = [];
  for (let at = 0; at + 2 < data.length; at += info.channels) {
    luminances.push(luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
  }
  luminances.sort((a, b) => a - b);
  const edge = Math.max(1, Math.floor(luminances.length * SHARE));
  const dark = mean(luminances.slice(0, edge));
  const light = mean(luminances.slice(-edge));
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2, 0–1. */
function luminance(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
