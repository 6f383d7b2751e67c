import { bestLanguage } from "./caption-languages";
import type { Passage } from "./cue";
import { findReadableTracks } from "./readable-tracks.server";
import { trackPassages } from "./track-passages.server";
import { partAt, type TranscriptPart, transcriptParts } from "./transcript-parts";

export type Transcript = {
  language: string;
  /** All that can be read, the record's own first. */
  languages: string[];
  /** Which of `parts` the passages are; from 1. */
  part: number;
  parts: TranscriptPart[];
  passages: Passage[];
  /** Passages in all parts. */
  total: number;
};

/**
 * A part of what is said, of twenty minutes at most: the one wished, or the one in which a moment (`atMs`) lies. A
 * language there is none in is answered in the record's own. null when there is nothing to read or nobody may.
 */
export async function getTranscript(wish: {
  recordId: string;
  language?: string | null;
  part?: number;
  atMs?: number;
}): Promise<Transcript | null> {
  const found = await findReadableTracks(wish.recordId);
  const languages = found?.tracks.map(({ language }) => language) ?? [];
  const language = bestLanguage(languages, [wish.language]);
  const track = found?.tracks.find((one) => one.language === language);
  if (!track || language === null) return null;
  const all = await trackPassages(track);
  const cut = transcriptParts(all);
  const wished = wish.part ?? (wish.atMs === undefined ? 1 : partAt(cut, wish.atMs));
  const part = Math.min(Math.max(1, Math.trunc(wished)), cut.length);
  const parts = cut.map(({ number, fromMs, toMs }) => ({ number, fromMs, toMs }));
  return { language, languages, part, parts, passages: cut[part - 1]?.passages ?? [], total: all.length };
}
