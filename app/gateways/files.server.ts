import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { env } from "./env.server";

/** Longest side of a kept picture. */
const LARGEST_SIDE_PIXELS = 1200;
/** A picture of more pixels is refused before it is unpacked: a small file can hold a huge one. */
const MOST_PIXELS = 40_000_000;
const JPEG_QUALITY = 82;
const KEY = /^[0-9a-f]{64}\.jpg$/;
const INPUTS: ReadonlySet<string> = new Set(["jpeg", "png", "webp"]);

export type PictureRefusal = "kind" | "broken";

/**
 * Keeps a picture under a random key in the data folder: jpeg, png or webp in, always a jpeg of at most 1200 pixels out,
 * turned upright, without any metadata (place, camera, time). What it is, is read from its content, never from its name.
 */
export async function keepPicture(
  bytes: Uint8Array,
): Promise<{ ok: true; key: string } | { ok: false; why: PictureRefusal }> {
  const made = await toPlainJpeg(bytes);
  if (!made.ok) return made;
  const key = `${randomBytes(32).toString("hex")}.jpg`;
  await mkdir(folder(), { recursive: true });
  await writeFile(path.join(folder(), key), made.jpeg, { flag: "wx", mode: 0o600 });
  return { ok: true, key };
}

/** The picture of a key; null when there is none, or when it is no key of ours. */
export async function readPicture(key: string): Promise<Buffer | null> {
  if (!KEY.test(key)) return null;
  try {
    return await readFile(path.join(folder(), key));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Erases a picture. Nothing happens when it is gone. */
export async function erasePicture(key: string): Promise<void> {
  if (KEY.test(key)) await rm(path.join(folder(), key), { force: true });
}

function folder(): string {
  return path.join(env().dataDir, "files");
}

/** A picture turned upright, without metadata, no side longer than `largestSide` pixels. */
export async function toPlainJpeg(
  bytes: Uint8Array,
  largestSide: number = LARGEST_SIDE_PIXELS,
): Promise<{ ok: true; jpeg: Buffer } | { ok: false; why: PictureRefusal }> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    const { format } = await picture.metadata();
    if (!format || !INPUTS.has(format)) return { ok: false, why: "kind" };
    const size = {
      width: largestSide,
      height: largestSide,
      fit: "inside",
      withoutEnlargement: true,
    } as const;
    // Without keepMetadata() sharp writes none.
    const jpeg = await picture
      .rotate()
      .resize(size)
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: JPEG_QUALITY, mozjpeg: true })
      .toBuffer();
    return { ok: true, jpeg };
  } catch (error) {
    // sharp tells a file it cannot read only by its message; what is not about the picture must not be hidden.
    if (error instanceof Error && /unsupported|Input|Vips|corrupt|premature|pixel/i.test(error.message)) {
      return { ok: false, why: /unsupported image format/i.test(error.message) ? "kind" : "broken" };
    }
    throw error;
  }
}
