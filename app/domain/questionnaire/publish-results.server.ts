import { db } from "~/gateways/db.server";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt } from "./editable-questionnaire.server";
import { findFinalResults } from "./find-final-results.server";

export type PublishRefusal = "notClosed" | "few";

/**
 * Lets everyone see the results, without small numbers, of what takes no more answers: two publications with one answer
 * between them would tell that answer. Of a record or plan that is each version before the current one, and the current
 * one when it is closed. Throws DomainError("notFound").
 */
export async function publishResults(options: {
  at: QuestionnaireAt;
  now: Date;
}): Promise<{ ok: true } | { ok: false; reason: PublishRefusal }> {
  const { at, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditable(at, tx);
    const { hasFinal, shown } = await findFinalResults(row, { current: at.subject.version, now }, tx);
    if (!hasFinal) return { ok: false as const, reason: "notClosed" as const };
    if (shown.length === 0) return { ok: false as const, reason: "few" as const };
    if (row.resultsPublishedAt) return { ok: true as const };
    await tx.questionnaire.update({ where: { id: row.id }, data: { resultsPublishedAt: now, updatedAt: now } });
    const count = shown.reduce((sum, { results }) => sum + results.total, 0);
    await auditQuestionnaire(tx, at, { id: row.id, action: "resultsPublished", detail: { count } });
    return { ok: true as const };
  });
}
