/** The one-time link by which the contact of a place sends word, and the form behind it. */
import { z } from "zod";
import { ALIAS_LIMITS } from "./alias-words";
import { WORD_ANSWERS, type WordAnswer } from "./connection-reasons";
import { type FormProblem, type FormRead, readShortText, type WordProblem } from "./form-words";

/** How long a link waits for an answer. */
export const WORD_LINK_DAYS = 60;
/** Links of one つながり that wait at the same time. */
export const WORD_LINKS_OPEN = 5;

/** Why a link takes no answer any more. `unknown`: it was never there, was taken back, or its alias is gone. */
export type DeadWordLink = "used" | "expired" | "unknown";

/** null while the link takes an answer. */
export function deadWordLinkAt(link: { usedAt: Date | null; expiresAt: Date } | null, now: Date): DeadWordLink | null {
  if (!link) return "unknown";
  if (link.usedAt) return "used";
  return link.expiresAt.getTime() <= now.getTime() ? "expired" : null;
}

/** A link as the professional sees it; the token is not kept. Tokyo days. */
export type WordLinkLine = { id: string; madeOn: string; endsOn: string; usedOn: string | null; isOver: boolean };

export const WORD_FIELDS = ["answer", "line", "keepsWords"] as const;
export type WordForm = Record<(typeof WORD_FIELDS)[number], string>;
export type WordField = "answer" | "line";
export type WordInput = { answer: WordAnswer; line: string };
/** `choose`: none of the three answers. */
export type WordFormProblem = WordProblem | "choose";

/** Word of the circle: one of three answers and, if wanted, one line in which nobody is named. */
export function readWordForm(form: WordForm): FormRead<WordInput, WordField, WordFormProblem> {
  const answer = z.enum(WORD_ANSWERS).safeParse(form.answer);
  const keepsWords = form.keepsWords !== "";
  const line = readShortText({ field: "line" as const, typed: form.line, max: ALIAS_LIMITS.line, keepsWords });
  const missing: FormProblem<"answer", "choose">[] = answer.success
    ? []
    : [{ field: "answer", problem: "choose", found: [] }];
  if (!answer.success || line.problems.length > 0) return { ok: false, problems: [...missing, ...line.problems] };
  return { ok: true, input: { answer: answer.data, line: line.text } };
}

/** Word after which the professional should not wait for the day that was planned. */
export function isUrgentWord(answer: WordAnswer): boolean {
  return answer !== "coming";
}
