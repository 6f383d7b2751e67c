import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { type PictureRefusal, toPlainJpeg } from "./files.server";

export type PlainPicture = { jpeg: Buffer; width: number; height: number };

/** The picture in a file as a JPEG that holds nothing else, no side longer than `largestSide` pixels. */
export async function readPlainPicture(
  file: string,
  largestSide: number,
): Promise<({ ok: true } & PlainPicture) | { ok: false; why: PictureRefusal }> {
  const made = await toPlainJpeg(await readFile(file), largestSide);
  if (!made.ok) return made;
  const { width = 0, height = 0 } = await sharp(made.jpeg).metadata();
  return { ok: true, jpeg: made.jpeg, width, height };
}
