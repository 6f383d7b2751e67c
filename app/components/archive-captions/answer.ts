/** What the pages of captions get back when something could not be done as sent. */
import type { BrokenCue, ReadCaptions } from "~/domain/archive/cue";
import type { CueProblemAt, TypedCue } from "~/domain/archive/cue-form";

export type UploadProblem = NonNullable<ReadCaptions["fatal"]> | "noFile" | "language" | "exists" | "conflict";

export type UploadAnswer = { problem: UploadProblem; language: string; broken: BrokenCue[]; brokenCount: number };

/** `form`: the cues of the page, a new one, the broken one of an id, or the names. */
export type CuesAnswer = {
  form: "page" | "add" | "speakers" | `mend:${string}`;
  typed: TypedCue[];
  problems: CueProblemAt[];
  isConflict: boolean;
};
