import { blocksOf, type Line, rawOf } from "./caption-lines";
import { isReadableText, saidTexts } from "./caption-text";
import { readCaptionTime } from "./caption-time";
import { CUE_LIMITS, type Cue, type CueProblem, type ReadCaptions } from "./cue";

type Wish = {
  format: "vtt" | "srt";
  /** Length of the record; null when nobody knows. */
  lengthMs: number | null;
};
type Found = Pick<ReadCaptions, "cues" | "broken">;
type NewCue = Omit<Cue, "id">;

/** The arrow of both formats, and what mail programs and hands make of it when a time stands before it. */
const ARROW = /-->|^\s*[\d０-９]{1,3}[:：][\d０-９:：.,，．\s]+(?:->|→|--&gt;)/;
const TIMING = /^(.*?)(?:--&gt;|-->|->|→)\s*(\S*)/;
const HEADER = /^\uFEFF?\s*web\s*vtt/i;
/** Blocks of WebVTT which say nothing. Written by us, one of them marks a paragraph. */
const SILENT = /^(NOTE|STYLE|REGION)(\s|$|:)/;
export const PARAGRAPH_NOTE = "NOTE paragraph";
const INDEX = /^\s*\d+\s*$/;

/**
 * WebVTT and SRT: what has a time and words becomes cues, the rest is reported by its line. One format's habits are
 * borne in the other: commas or dots, missing hours, a wrong header, missing empty lines, empty lines inside.
 */
export function readTimedBlocks(lines: readonly Line[], wish: Wish): Found {
  const found: Found = { cues: [], broken: [] };
  let isParagraph = false;
  blocksOf(lines).forEach((block, index) => {
    const [first] = block;
    if (!first) return;
    const rest = index === 0 && HEADER.test(first.text) ? block.slice(headerLength(block)) : block;
    if (rest[0] && wish.format === "vtt" && SILENT.test(rest[0].text)) {
      if (rest[0].text.trim() === PARAGRAPH_NOTE) isParagraph = true;
      return;
    }
    const before = found.cues.length;
    readBlock(rest, { ...wish, found });
    const made = found.cues[before];
    if (made && isParagraph) {
      made.isParagraph = true;
      isParagraph = false;
    }
  });
  return found;
}

/** Metadata may follow the header without an empty line; a timing may do so too, against the rules. */
function headerLength(block: readonly Line[]): number {
  const timing = block.findIndex(({ text }) => ARROW.test(text));
  return timing < 0 ? block.length : Math.max(1, timing);
}

/** Cuts where the next timing begins: between two cues the empty line may be missing. */
function readBlock(block: readonly Line[], to: Wish & { found: Found }): void {
  const timings = block.flatMap(({ text }, index) => (ARROW.test(text) ? [index] : []));
  if (timings.length === 0) {
    if (block.length > 0) to.found.broken.push(broken(block, "noTimes"));
    return;
  }
  let start = 0;
  timings.forEach((timing, at) => {
    const next = timings[at + 1];
    let end = next ?? block.length;
    // The number of the next cue.
    if (next !== undefined && INDEX.test(block[next - 1]?.text ?? "")) end -= 1;
    const before = block.slice(start, timing);
    readLost(before, to);
    readCue(block.slice(timing, end), to);
    start = end;
  });
}

/** Before a timing stands the cue's number or, in WebVTT, its name: all else are words that lost their time. */
function readLost(before: readonly Line[], { format, found }: Wish & { found: Found }): void {
  const last = before.at(-1);
  const isName = last !== undefined && (INDEX.test(last.text) || format === "vtt");
  const lost = isName ? before.slice(0, -1) : before;
  if (lost.length > 0) found.broken.push(broken(lost, "noTimes"));
}

function readCue(block: readonly Line[], { format, lengthMs, found }: Wish & { found: Found }): void {
  const [timing, ...rest] = block;
  const match = TIMING.exec(timing?.text ?? "");
  const startMs = readCaptionTime(match?.[1] ?? "");
  const endMs = readCaptionTime(match?.[2] ?? "");
  const said = saidTexts(rest.map(({ text }) => text).join("\n"), { hasEntities: format === "vtt" });
  const problem = timesProblem({ startMs, endMs, lengthMs }) ?? textsProblem(said);
  if (problem !== null || startMs === null || endMs === null) {
    found.broken.push(broken(block, problem ?? "badTime"));
    return;
  }
  found.cues.push(...said.map((part): NewCue => ({ ...part, startMs, endMs, isParagraph: false })));
}

export function timesProblem(times: {
  startMs: number | null;
  endMs: number | null;
  lengthMs: number | null;
}): CueProblem | null {
  const { startMs, endMs, lengthMs } = times;
  if (startMs === null || endMs === null) return "badTime";
  if (endMs <= startMs) return "endBeforeStart";
  return isBeyondEnd(startMs, lengthMs) ? "beyondEnd" : null;
}

/** Lengths are kept in whole seconds: the last one may be cut short. */
export function isBeyondEnd(startMs: number, lengthMs: number | null): boolean {
  return lengthMs !== null && startMs >= lengthMs + 1000;
}

export function textsProblem(said: readonly { speaker: string; text: string }[]): CueProblem | null {
  if (said.length === 0) return "noText";
  if (!said.every(({ text }) => isReadableText(text))) return "notText";
  const isLong = said.some(({ speaker, text }) => text.length > CUE_LIMITS.text || speaker.length > CUE_LIMITS.speaker);
  return isLong ? "tooLong" : null;
}

export function broken(block: readonly Line[], problem: CueProblem): ReadCaptions["broken"][number] {
  return { line: block[0]?.line ?? 1, raw: rawOf(block), problem };
}
