/** What belongs to a played moment: the line that is spoken, the chapter, the page of the slides. Pure. */
import type { Cue, Passage } from "./cue";

/** How long a line stays marked after it was spoken, when nothing follows. */
const LINGER_MS = 3000;

/** The cue spoken at a moment with its passage: the last that has begun, until a little after its end. */
export function spokenAt(passages: readonly Passage[], ms: number): { passage: Passage; cue: Cue } | null {
  const passage = lastBegun(passages, ms, (one) => one.startMs);
  const cue = passage && lastBegun(passage.cues, ms, (one) => one.startMs);
  return passage && cue && ms < cue.endMs + LINGER_MS ? { passage, cue } : null;
}

/** The chapter a moment is in; null before the first. */
export function chapterAt<T extends { ms: number }>(chapters: readonly T[], ms: number): T | null {
  return lastBegun(chapters, ms, (one) => one.ms);
}

/** The page shown at a moment; before the first time the first page. */
export function slideAt(times: readonly { page: number; ms: number }[], ms: number): number {
  return lastBegun(times, ms, (one) => one.ms)?.page ?? 1;
}

/** The last whose beginning is not after `ms`, of a list sorted by it. */
function lastBegun<T>(sorted: readonly T[], ms: number, startOf: (one: T) => number): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as T) <= ms) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? null;
}
