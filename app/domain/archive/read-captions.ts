import { MojibakeWatch } from "~/shared/mojibake";
import { decodeStrictly, readEncoding, UnreadableTextError } from "~/shared/text-encoding";
import { type Line, linesOf } from "./caption-lines";
import { type CaptionFormat, CUE_LIMITS, type ReadCaptions } from "./cue";
import { isTimedLine, readPlainTimed } from "./read-plain-timed";
import { readTimedBlocks } from "./read-timed-blocks";

/** Beyond the cues of a long day there is no use in a list of what is broken: the file is something else. */
const MOST_BROKEN = 2000;

/**
 * A caption file (WebVTT, SRT or lines that begin with a time) as it was read: cues in the order of time, and what could
 * not be read by its line. Nothing is guessed about encodings: UTF-8, UTF-16 or Shift_JIS, readable to the end.
 */
export async function readCaptions(
  bytes: Uint8Array,
  { lengthMs }: { lengthMs: number | null },
): Promise<ReadCaptions> {
  if (bytes.length > CUE_LIMITS.fileBytes) return refused("tooLarge");
  const text = await textOf(bytes);
  if (text === null) return refused("notText");
  if (text.trim() === "") return refused("empty");
  const lines = linesOf(text);
  const format = formatOf(lines);
  if (format === null) return refused("noCues");
  const read = format === "plain" ? readPlainTimed(lines, { lengthMs }) : readTimedBlocks(lines, { format, lengthMs });
  if (read.cues.length > CUE_LIMITS.cues || read.broken.length > MOST_BROKEN) return { ...refused("tooMany"), format };
  if (read.cues.length === 0) return { format, cues: [], broken: read.broken, fatal: "noCues" };
  const cues = read.cues.sort((a, b) => a.startMs - b.startMs);
  return { format, cues, broken: read.broken, fatal: null };
}

function refused(fatal: NonNullable<ReadCaptions["fatal"]>): ReadCaptions {
  return { format: null, cues: [], broken: [], fatal };
}

/** null when it is no text, or the traces of a wrong decoding are in it. */
async function textOf(bytes: Uint8Array): Promise<string | null> {
  const source = async function* () {
    yield bytes;
  };
  try {
    const pieces: string[] = [];
    const { label } = await readEncoding(source);
    for await (const piece of decodeStrictly(source, label)) pieces.push(piece);
    const text = pieces.join("").replace(/^\uFEFF+/, "");
    return text.includes("\0") || isMojibake(text) ? null : text;
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return error.found.reason === "empty" ? "" : null;
  }
}

/** People do say 「え???」, and a cue with one unreadable letter is reported by its line: neither condemns the file. */
function isMojibake(text: string): boolean {
  const watch = new MojibakeWatch();
  watch.feed(text.replace(/\?{2,}/g, "?").replaceAll("\uFFFD", ""));
  return watch.found() !== null;
}

function formatOf(lines: readonly Line[]): CaptionFormat | null {
  const first = lines.find(({ text }) => text.trim() !== "");
  if (first && /^\s*web\s*vtt/i.test(first.text)) return "vtt";
  const timing = lines.find(({ text }) => text.includes("-->"));
  if (timing) return timing.text.includes(",") || !/\d\.\d/.test(timing.text) ? "srt" : dotted(lines);
  return lines.some(({ text }) => isTimedLine(text)) ? "plain" : null;
}

/** SRT with dots has numbers, WebVTT without its header has none. */
function dotted(lines: readonly Line[]): CaptionFormat {
  const first = lines.find(({ text }) => text.trim() !== "");
  return first && /^\s*\d+\s*$/.test(first.text) ? "srt" : "vtt";
}
