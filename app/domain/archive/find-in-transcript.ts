/** Searching inside one transcript, as the site searches everywhere: いわ = イワ = 岩 is not known, full and half width are. */
import { findSpans, queryWords, type TextSpan } from "~/shared/japanese-text";
import type { Passage } from "./cue";
import { passageText } from "./passage-text";
import { FIND_MAX_LENGTH } from "./record-page-query";

const MOST_HITS = 100;

export type TranscriptHit = { id: string; startMs: number; speaker: string; text: string; spans: TextSpan[] };
export type TranscriptHits = { query: string; hits: TranscriptHit[]; total: number };

/** The passages in which every word of the query is said, in their order; the first hundred, and how many there are. */
export function findInTranscript(passages: readonly Passage[], query: string): TranscriptHits {
  const words = queryWords(query.slice(0, FIND_MAX_LENGTH));
  if (words.length === 0) return { query, hits: [], total: 0 };
  const hits = passages.flatMap((passage): TranscriptHit[] => {
    const text = passageText(passage);
    if (!words.every((word) => findSpans(text, [word]).length > 0)) return [];
    const { id, speaker } = passage;
    const spans = findSpans(text, words);
    return [{ id, startMs: momentOf(passage, spans[0]?.[0] ?? 0), speaker, text, spans }];
  });
  return { query, hits: hits.slice(0, MOST_HITS), total: hits.length };
}

/** When the cue begins in which the character at `offset` of the passage is said. */
function momentOf({ cues, startMs }: Passage, offset: number): number {
  const index = cues.findIndex((_, at) => offset < passageText({ cues: cues.slice(0, at + 1) }).length);
  return cues[index]?.startMs ?? startMs;
}
