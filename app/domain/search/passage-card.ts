/** What the index hands back of a passage: enough to say who said it when; the record is asked of the database. */
export type PassageCard = {
  recordId: string;
  trackId: string;
  /** BCP 47, of the captions it stands in. */
  language: string;
  speaker: string;
  startMs: number;
  endMs: number;
  /** When its last cue begins: what is said after it begins later. */
  lastMs: number;
  /** What is said, in one line; under this name the engines mark the words found. */
  summary: string;
};
