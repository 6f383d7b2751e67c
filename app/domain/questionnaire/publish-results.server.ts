import { db } from "~/gateways/db.server";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import { askedOf, findAnswers } from "./find-results.server";
import { publishable } from "./published-results";
import { questionnaireState } from "./questionnaire";
import { summarise } from "./results";

export type PublishRefusal = "notClosed" | "few";

/**
 * Lets everyone see the results, without small numbers. Only when it is closed: two publications with one answer between
 * them would tell that answer. Throws DomainError("notFound").
 */
export async function publishResults(options: {
  at: QuestionnaireAt;
  now: Date;
}): Promise<{ ok: true } | { ok: false; reason: PublishRefusal }> {
  const { at, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditable(at, tx);
    if (questionnaireState(row, now) !== "closed") return { ok: false as const, reason: "notClosed" as const };
    const content = readContent(row.content);
    const results = summarise(content, await findAnswers(row.id, tx));
    if (!publishable(results, askedOf(content))) return { ok: false as const, reason: "few" as const };
    if (row.resultsPublishedAt) return { ok: true as const };
    await tx.questionnaire.update({ where: { id: row.id }, data: { resultsPublishedAt: now, updatedAt: now } });
    await auditQuestionnaire(tx, at, { id: row.id, action: "resultsPublished", detail: { count: results.total } });
    return { ok: true as const };
  });
}
