import { parseFile } from "music-metadata";
import { readHead } from "./media-store.server";
import { readMp4Header } from "./mp4-header.server";

export const MEDIA_TYPES = [
  "video/mp4",
  "video/webm",
  "audio/mpeg",
  "audio/mp4",
  "audio/ogg",
  "audio/webm",
  "audio/wav",
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
/** The three pictures are made into JPEG before they are kept. */
export type SniffedForm = "mp4" | "webm" | "ogg" | "mp3" | "wav" | "pdf" | "picture" | "unknown";

/** `seconds` null: the file does not say it (a browser's own recording). */
export type MediaFacts = { type: MediaType; seconds: number | null; width: number | null; height: number | null };

const HEAD_BYTES = 4_096;
/** Reading the length of a sound without an index goes through all of it. */
const LONGEST_READING_MS = 60_000;

/** What a file is by its first bytes; its name and what the browser says of it are not asked. */
export async function sniffForm(file: string): Promise<SniffedForm> {
  const head = await readHead(file, HEAD_BYTES);
  const text = (from: number, to: number) => head.toString("latin1", from, to);
  if (text(4, 8) === "ftyp") return text(8, 12) === "qt  " ? "unknown" : "mp4";
  if (text(0, 4) === "\x1a\x45\xdf\xa3") {
    return text(0, 128).includes("webm") ? "webm" : "unknown";
  }
  if (text(0, 4) === "OggS") return "ogg";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WAVE") return "wav";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "picture";
  if (text(0, 3) === "ID3" || isMpegSound(head)) return "mp3";
  if (text(0, 5) === "%PDF-") return "pdf";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n" || text(0, 3) === "\xff\xd8\xff") return "picture";
  return "unknown";
}

/** A frame of layer III begins at the first byte. */
function isMpegSound(head: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = head;
  const isFrame = first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
  return isFrame && third >> 4 !== 0xf && ((third >> 2) & 3) !== 3;
}

/** Length and size of a film or a sound; null when it cannot be read: cut off, or only its first bytes look like one. */
export async function readMediaFacts(file: string, form: SniffedForm): Promise<MediaFacts | null> {
  if (form !== "mp4" && form !== "webm" && form !== "ogg" && form !== "mp3" && form !== "wav") return null;
  const format = await readFormat(file);
  if (format === null) return null;
  const head = form === "mp4" ? await readMp4Header(file) : null;
  const video = format.trackInfo.find((track) => track.video)?.video;
  const hasVideo = format.hasVideo === true || Boolean(video);
  const seconds = head?.seconds ?? format.duration ?? null;
  if (form === "ogg" ? hasVideo : !hasVideo && format.hasAudio === false) return null;
  if (form !== "webm" && !(seconds !== null && seconds > 0)) return null;
  return {
    type: typeOf(form, hasVideo),
    seconds: seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null,
    width: (hasVideo ? (head?.width ?? video?.pixelWidth) : null) ?? null,
    height: (hasVideo ? (head?.height ?? video?.pixelHeight) : null) ?? null,
  };
}

async function readFormat(file: string) {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_READING_MS);
  });
  // Whatever the library stumbles over is something a player would stumble over too.
  const reading = parseFile(file, { duration: true, skipCovers: true })
    .then(({ format }) => format)
    .catch(() => null);
  try {
    return await Promise.race([reading, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function typeOf(form: "mp4" | "webm" | "ogg" | "mp3" | "wav", hasVideo: boolean): MediaType {
  if (form === "mp3") return "audio/mpeg";
  if (form === "wav") return "audio/wav";
  return hasVideo && form !== "ogg" ? `video/${form}` : `audio/${form}`;
}
