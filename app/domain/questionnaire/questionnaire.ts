/** Words and states of an アンケート. */

export type QuestionnaireState = "draft" | "notYet" | "open" | "closed";

export type QuestionnaireTimes = { opensAt: Date | null; closesAt: Date | null };

/** `draft`: nobody was told when it opens, and its questions may still become others. */
export function questionnaireState({ opensAt, closesAt }: QuestionnaireTimes, now: Date): QuestionnaireState {
  if (opensAt === null) return "draft";
  if (closesAt !== null && closesAt <= now) return "closed";
  return opensAt <= now ? "open" : "notYet";
}

/** What an アンケート can be about. */
export const SUBJECT_TYPES = ["symposium", "record", "training"] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];
export type SubjectKey = { subjectType: SubjectType; subjectId: string };

/** What it is about, found and checked by the room the subject belongs to. */
export type QuestionnaireSubject = {
  type: SubjectType;
  id: string;
  /** Whose desk keeps the record. */
  municipalityCode: string;
  /** The municipalities whose officers write it: the host and those who share the work. */
  codes: readonly string[];
  /** The published revision of a record or plan: what one answers about now. null for a symposium, and before publishing. */
  version: number | null;
};

const PATHS: Record<SubjectType, string> = { symposium: "/symposia", record: "/archive", training: "/training" };

/** The public page of what it is about. */
export function subjectPath(type: SubjectType, id: string): string {
  return `${PATHS[type]}/${id}`;
}

/** Where everyone sees its published results. */
export function resultsPath(type: SubjectType, id: string): string {
  return `${subjectPath(type, id)}/${type === "symposium" ? "results" : "voices"}`;
}

/** Below so many answers a number could tell who gave them. */
export const SMALLEST_SHOWN = 5;
/** Personal links made at once, to hand out on paper. */
export const HANDOUT_LIMIT = 100;
