/** What a page shows of a transcript: one part of it, with the doors to the others. */
import type { Passage } from "./cue";
import type { TranscriptPart } from "./transcript-parts";

export type TranscriptView = {
  language: string;
  /** All there are. */
  languages: string[];
  /** Number of the part shown, from 1. */
  part: number;
  parts: TranscriptPart[];
  passages: Passage[];
};
