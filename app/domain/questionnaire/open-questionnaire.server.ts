import { db, type Tx } from "~/gateways/db.server";
import type { Questionnaire } from "~prisma/client";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import type { QuestionFieldProblem } from "./form-fields";
import { unanswerable } from "./question-list-form";
import { type QuestionnaireSubject, questionnaireState } from "./questionnaire";
import { questionsOf } from "./questionnaire-form";
import type { OpenRefusal } from "./questionnaire-view";

/**
 * Says from when to when one can answer: from `now` without `opensAt`, until it is closed without `closesAt`. Once it has
 * opened its beginning stays. Published results are of all answers to a version, so it opens again for that version only
 * when they are taken back.
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
    if (row.resultsPublishedAt && (await areShown(row, at.subject, { now, tx }))) return refuse("published");
    if (closesAt && opensAt && closesAt <= (opensAt > now ? opensAt : now)) return refuse("endsTooEarly");
    await tx.questionnaire.update({ where: { id: row.id }, data: { opensAt, closesAt, updatedAt: now } });
    await auditQuestionnaire(tx, at, { id: row.id, action: "opened" });
    return { ok: true as const };
  });
}

/** Whether answers to the version that would be answered about are published. */
async function areShown(
  row: Questionnaire,
  { version }: QuestionnaireSubject,
  { now, tx }: { now: Date; tx: Tx },
): Promise<boolean> {
  if (version === null) return true;
  if (questionnaireState(row, now) !== "closed") return false;
  const where = { questionnaireId: row.id, subjectVersion: version };
  return (await tx.questionnaireAnswer.count({ where })) > 0;
}
