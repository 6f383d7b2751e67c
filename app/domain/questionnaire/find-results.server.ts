import { db, type Tx } from "~/gateways/db.server";
import { type AnsweredVersion, newestOf } from "./answered-versions";
import { findEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import { type PublishedResults, publishable } from "./published-results";
import type { AnswerValues } from "./question";
import type { QuestionnaireContent } from "./questionnaire-content";
import { questionsOf } from "./questionnaire-form";
import { type QuestionnaireResults, summarise } from "./results";

/**
 * The answers counted, and what of it could be published (null: too few). Of a record or plan those about one version:
 * the newest one that was answered about, when `version` says none that was. Throws DomainError("notFound").
 */
export async function findResults({ at, version }: { at: QuestionnaireAt; version?: number | null }): Promise<{
  versions: AnsweredVersion[];
  version: number | null;
  results: QuestionnaireResults;
  published: PublishedResults | null;
} | null> {
  const row = await findEditable(at);
  if (!row) return null;
  const content = readContent(row.content);
  const versions = await findAnsweredVersions(row.id);
  const isAnswered = versions.some((one) => one.version === version);
  const shown = version != null && isAnswered ? version : newestOf(versions);
  const results = summarise(content, await findAnswers({ questionnaireId: row.id, version: shown }));
  return { versions, version: shown, results, published: publishable(results, askedOf(content)) };
}

/** How many answers there are to each version, the newest first. */
export async function findAnsweredVersions(questionnaireId: string, tx: Tx = db()): Promise<AnsweredVersion[]> {
  const groups = await tx.questionnaireAnswer.groupBy({
    by: ["subjectVersion"],
    where: { questionnaireId },
    _count: { _all: true },
  });
  return groups
    .map(({ subjectVersion, _count }) => ({ version: subjectVersion, answers: _count._all }))
    .sort((a, b) => (b.version ?? 0) - (a.version ?? 0));
}

/** Those about one version, in the order of their ids, which are drawn by lot: it says nothing of who answered when. */
export async function findAnswers(
  { questionnaireId, version }: { questionnaireId: string; version: number | null },
  tx: Tx = db(),
): Promise<AnswerValues[]> {
  const rows = await tx.questionnaireAnswer.findMany({
    where: { questionnaireId, subjectVersion: version },
    orderBy: { id: "asc" },
    select: { values: true },
  });
  return rows.map(({ values }) => values as AnswerValues);
}

export function askedOf(content: QuestionnaireContent) {
  return new Map(questionsOf(content).map((question) => [question.id, question]));
}
