import { open } from "node:fs/promises";

export type Mp4Header = { seconds: number | null; width: number | null; height: number | null };

/** The boxes that tell how long and how large a film is are in `moov`; of more hours than anyone records it is smaller. */
const LARGEST_MOOV_BYTES = 64_000_000;
const MOST_BOXES = 1_000;

/** What the head of an MP4 says of its length and picture. Nulls where it says nothing that can be read. */
export async function readMp4Header(file: string): Promise<Mp4Header> {
  const moov = await readMoov(file);
  const header: Mp4Header = { seconds: null, width: null, height: null };
  if (moov === null) return header;
  for (const box of boxesOf(moov)) {
    if (box.name === "mvhd") header.seconds = secondsOf(box.body);
    if (box.name !== "trak" || header.width !== null) continue;
    const size = sizeOf(box.body);
    if (size) Object.assign(header, size);
  }
  return header;
}

async function readMoov(file: string): Promise<Buffer | null> {
  const handle = await open(file, "r");
  try {
    const { size: fileBytes } = await handle.stat();
    const head = Buffer.alloc(16);
    for (let at = 0, seen = 0; at + 8 <= fileBytes && seen < MOST_BOXES; seen += 1) {
      await handle.read(head, 0, 16, at);
      const length = head.readUInt32BE(0);
      const isLong = length === 1;
      const bytes = length === 0 ? fileBytes - at : isLong ? Number(head.readBigUInt64BE(8)) : length;
      if (bytes < 8 || at + bytes > fileBytes) return null;
      if (head.toString("latin1", 4, 8) === "moov") {
        if (bytes > LARGEST_MOOV_BYTES) return null;
        const skipped = isLong ? 16 : 8;
        const body = Buffer.alloc(bytes - skipped);
        await handle.read(body, 0, body.length, at + skipped);
        return body;
      }
      at += bytes;
    }
    return null;
  } finally {
    await handle.close();
  }
}

function* boxesOf(bytes: Buffer): Generator<{ name: string; body: Buffer }> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length < 8 || at + length > bytes.length) return;
    yield { name: bytes.toString("latin1", at + 4, at + 8), body: bytes.subarray(at + 8, at + length) };
    at += length;
  }
}

/** Version 1 of the box counts in 64 bits. */
function secondsOf(mvhd: Buffer): number | null {
  const isLong = mvhd[0] === 1;
  if (mvhd.length < (isLong ? 32 : 20)) return null;
  const scale = mvhd.readUInt32BE(isLong ? 20 : 12);
  const units = isLong ? Number(mvhd.readBigUInt64BE(24)) : mvhd.readUInt32BE(16);
  const seconds = scale > 0 ? units / scale : 0;
  return seconds > 0 ? seconds : null;
}

/** The two last numbers of `tkhd`, in 16.16 fixed point; sound has zeros there. */
function sizeOf(trak: Buffer): { width: number; height: number } | null {
  for (const { name, body } of boxesOf(trak)) {
    if (name !== "tkhd" || body.length < 84) continue;
    const width = Math.round(body.readUInt32BE(body.length - 8) / 65_536);
    const height = Math.round(body.readUInt32BE(body.length - 4) / 65_536);
    return width > 0 && height > 0 ? { width, height } : null;
  }
  return null;
}
