import { type Line, rawOf } from "./caption-lines";
import { saidTexts } from "./caption-text";
import { readCaptionTime } from "./caption-time";
import type { Cue, ReadCaptions } from "./cue";
import { isBeyondEnd, textsProblem, timesProblem } from "./read-timed-blocks";

type Found = Pick<ReadCaptions, "cues" | "broken">;

const TIME = "[\\d０-９]{1,3}[:：][\\d０-９]{1,2}(?:[:：][\\d０-９]{1,2})?(?:[.．][\\d０-９]{1,3})?";
/** `00:01:02 ことば`, `[1:02] ことば`, `（1:02）`, `00:01 - 00:09 ことば`. */
const TIMED = new RegExp(
  `^[\\s\\u3000]*[\\[(（［【]?(${TIME})(?:\\s*[-–~〜～]\\s*(${TIME}))?[\\])）］】]?(?:[\\s\\u3000]*[-–][\\s\\u3000]+|[\\s\\u3000]+|$|(?<=[\\])）］】]))(.*)$`,
);
/** How long the last words stand: as long as they take to read aloud, in Japanese about seven letters a second. */
const LETTERS_PER_SECOND = 7;
const SHORTEST_MS = 2000;

type Entry = { lines: Line[]; startMs: number | null; endMs: number | null; text: string; isParagraph: boolean };

export function isTimedLine(text: string): boolean {
  return TIMED.test(text);
}

/**
 * Words with the time they begin at. They stand until the next ones begin; an empty line before them begins a paragraph.
 * Lines without a time go on with the words before them.
 */
export function readPlainTimed(lines: readonly Line[], { lengthMs }: { lengthMs: number | null }): Found {
  const found: Found = { cues: [], broken: [] };
  const entries = entriesOf(lines, found);
  let latestMs = 0;
  const inOrder = entries.filter((entry) => {
    const { startMs } = entry;
    const problem = startMs === null ? "badTime" : startMs < latestMs ? "endBeforeStart" : null;
    if (problem) found.broken.push({ line: entry.lines[0]?.line ?? 1, raw: rawOf(entry.lines), problem });
    else latestMs = startMs ?? latestMs;
    return problem === null;
  });
  for (const [index, entry] of inOrder.entries()) {
    readEntry(entry, { next: nextStart(inOrder, index), lengthMs, found });
  }
  found.broken.sort((a, b) => a.line - b.line);
  return found;
}

function entriesOf(lines: readonly Line[], found: Found): Entry[] {
  const entries: Entry[] = [];
  const lost: Line[] = [];
  let wasEmpty = false;
  for (const line of lines) {
    const match = TIMED.exec(line.text);
    const last = entries.at(-1);
    if (match) {
      const [, start = "", end, text = ""] = match;
      const endMs = end === undefined ? null : readCaptionTime(end);
      entries.push({ lines: [line], startMs: readCaptionTime(start), endMs, text, isParagraph: wasEmpty && !!last });
    } else if (line.text.trim() !== "") {
      if (last) {
        last.lines.push(line);
        last.text += `\n${line.text}`;
      } else lost.push(line);
    }
    wasEmpty = line.text.trim() === "";
  }
  const [first] = lost;
  if (first) found.broken.push({ line: first.line, raw: rawOf(lost), problem: "noTimes" });
  return entries;
}

function nextStart(entries: readonly Entry[], index: number): number | null {
  const start = entries[index]?.startMs ?? 0;
  let at = index + 1;
  while ((entries[at]?.startMs ?? start + 1) <= start) at += 1;
  return entries[at]?.startMs ?? null;
}

function readEntry(
  entry: Entry,
  { next, lengthMs, found }: { next: number | null; lengthMs: number | null; found: Found },
): void {
  const startMs = entry.startMs ?? 0;
  const said = saidTexts(entry.text, { hasEntities: false });
  const readingMs = Math.max(SHORTEST_MS, Math.round((entry.text.length / LETTERS_PER_SECOND) * 1000));
  const endMs = entry.endMs ?? next ?? startMs + readingMs;
  const problem = isBeyondEnd(startMs, lengthMs)
    ? "beyondEnd"
    : (timesProblem({ startMs, endMs, lengthMs }) ?? textsProblem(said));
  if (problem) {
    found.broken.push({ line: entry.lines[0]?.line ?? 1, raw: rawOf(entry.lines), problem });
    return;
  }
  const cues = said.map((part, at): Omit<Cue, "id"> => {
    return { ...part, startMs, endMs, isParagraph: entry.isParagraph && at === 0 };
  });
  found.cues.push(...cues);
}
