/** Words and states of an アンケート. */

export type QuestionnaireState = "draft" | "notYet" | "open" | "closed";

export type QuestionnaireTimes = { opensAt: Date | null; closesAt: Date | null };

/** `draft`: nobody was told when it opens, and its questions may still become others. */
export function questionnaireState({ opensAt, closesAt }: QuestionnaireTimes, now: Date): QuestionnaireState {
  if (opensAt === null) return "draft";
  if (closesAt !== null && closesAt <= now) return "closed";
  return opensAt <= now ? "open" : "notYet";
}

/** What it is about, found and checked by the room the subject belongs to. */
export type QuestionnaireSubject = {
  type: "symposium";
  id: string;
  /** Whose desk keeps the record. */
  municipalityCode: string;
  /** The municipalities whose officers write it: the host and those who share the work. */
  codes: readonly string[];
};

/** Below so many answers a number could tell who gave them. */
export const SMALLEST_SHOWN = 5;
/** Personal links made at once, to hand out on paper. */
export const HANDOUT_LIMIT = 100;
