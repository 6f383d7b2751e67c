import type { Cue, Passage } from "./cue";

/** A silence as long as this ends a passage. */
const PAUSE_MS = 2500;
/** A passage that lasts longer than this ends where the next cue begins. */
const LONG_MS = 30_000;

/**
 * The cues of a track (in the order of time) in passages. The words have no say in it, so that a correction of one moves
 * nothing. A passage begins a paragraph where somebody else speaks or an officer has said so.
 */
export function groupPassages(cues: readonly Cue[]): Passage[] {
  const passages: Passage[] = [];
  let passage: Passage | null = null;
  let speaker = "";
  for (const cue of cues) {
    const isOther: boolean = cue.speaker !== "" && cue.speaker !== speaker;
    if (isOther) speaker = cue.speaker;
    const isPause = passage !== null && cue.startMs - passage.endMs >= PAUSE_MS;
    const isLong = passage !== null && cue.startMs - passage.startMs >= LONG_MS;
    if (passage === null || isOther || cue.isParagraph || isPause || isLong) {
      const isParagraph: boolean = passage === null || isOther || cue.isParagraph;
      const { id, startMs, endMs } = cue;
      passage = { id, startMs, endMs, speaker, isParagraph, cues: [] };
      passages.push(passage);
    }
    passage.cues.push(cue);
    passage.endMs = Math.max(passage.endMs, cue.endMs);
  }
  return passages;
}
