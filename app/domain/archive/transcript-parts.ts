import type { Passage } from "./cue";

/** A page of a transcript: short enough to be read and sent as a whole. */
const PART_MS = 20 * 60 * 1000;

/** `number` from 1; `toMs` = where its last words end. */
export type TranscriptPart = { number: number; fromMs: number; toMs: number };

/** Passages cut at every twenty minutes. Parts in which nobody speaks are left out. */
export function transcriptParts(passages: readonly Passage[]): (TranscriptPart & { passages: Passage[] })[] {
  const parts: (TranscriptPart & { passages: Passage[] })[] = [];
  let window = -1;
  for (const passage of passages) {
    const at = Math.floor(passage.startMs / PART_MS);
    const last = parts.at(-1);
    if (last && at === window) {
      last.passages.push(passage);
      last.toMs = Math.max(last.toMs, passage.endMs);
    } else {
      window = at;
      const { startMs: fromMs, endMs: toMs } = passage;
      parts.push({ number: parts.length + 1, fromMs, toMs, passages: [passage] });
    }
  }
  return parts;
}

/** The part in which a moment lies, or the last one before it; the first for what is earlier. */
export function partAt(parts: readonly TranscriptPart[], ms: number): number {
  return parts.filter(({ fromMs }) => fromMs <= ms).at(-1)?.number ?? 1;
}
