/** What is said from one moment to another, and the passages cues are grouped into. */

/** Milliseconds from the beginning of the record; `endMs` > `startMs`. `text` is plain, its lines by \n. */
export type Cue = {
  id: string;
  startMs: number;
  endMs: number;
  text: string;
  /** "" = as the cue before. */
  speaker: string;
  isParagraph: boolean;
};

export const CUE_PROBLEMS = [
  "noTimes", // 時刻がない
  "badTime", // 時刻が読めない
  "endBeforeStart", // 終わりが始まりより前
  "beyondEnd", // 記録の長さより後
  "noText", // ことばがない
  "notText", // 文字化け・記号だけ
  "tooLong", // 一つの字幕が長すぎる
] as const;
export type CueProblem = (typeof CUE_PROBLEMS)[number];

export const CUE_LIMITS = {
  cues: 30_000,
  text: 1000,
  speaker: 100,
  fileBytes: 8_000_000,
};

export type CaptionFormat = "vtt" | "srt" | "plain";

/** A cue that could not be read; `line` of the file from 1. */
export type BrokenCue = { line: number; raw: string; problem: CueProblem };

/** A caption file as it was read. `fatal`: nothing in it is usable, in one word; `cues` is empty then. */
export type ReadCaptions = {
  format: CaptionFormat | null;
  cues: Omit<Cue, "id">[];
  broken: BrokenCue[];
  fatal: "empty" | "notText" | "tooLarge" | "tooMany" | "noCues" | null;
};

/**
 * Cues said in one breath: grouped by time, speaker and paragraph alone, never by their words, so that correcting a word
 * moves nothing. `id` is that of its first cue.
 */
export type Passage = {
  id: string;
  startMs: number;
  endMs: number;
  speaker: string;
  isParagraph: boolean;
  cues: Cue[];
};
