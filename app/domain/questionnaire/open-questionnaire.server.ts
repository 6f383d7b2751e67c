import { db } from "~/gateways/db.server";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import type { QuestionFieldProblem } from "./form-fields";
import { unanswerable } from "./question-list-form";
import { questionsOf } from "./questionnaire-form";

export type OpenRefusal = "noQuestions" | "unanswerable" | "endsTooEarly" | "published";

/**
 * Says from when to when one can answer: from `now` without `opensAt`, until it is closed without `closesAt`. Once it has
 * opened its beginning stays. Published results are of all answers, so it opens again only when they are taken back.
 * Throws DomainError("notFound").
 */
export async function openQuestionnaire(options: {
  at: QuestionnaireAt;
  opensAt: Date | null;
  closesAt: Date | null;
  now: Date;
}): Promise<{ ok: true } | { ok: false; reason: OpenRefusal; problems: QuestionFieldProblem[] }> {
  const { at, closesAt, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditable(at, tx);
    const questions = questionsOf(readContent(row.content));
    const problems = unanswerable(questions);
    const hasOpened = row.opensAt !== null && row.opensAt <= now;
    const opensAt = hasOpened ? row.opensAt : (options.opensAt ?? now);
    const refuse = (reason: OpenRefusal) => ({ ok: false as const, reason, problems });
    if (questions.length === 0) return refuse("noQuestions");
    if (problems.length > 0) return refuse("unanswerable");
    if (row.resultsPublishedAt) return refuse("published");
    if (closesAt && opensAt && closesAt <= (opensAt > now ? opensAt : now)) return refuse("endsTooEarly");
    await tx.questionnaire.update({ where: { id: row.id }, data: { opensAt, closesAt, updatedAt: now } });
    await auditQuestionnaire(tx, at, { id: row.id, action: "opened" });
    return { ok: true as const };
  });
}
