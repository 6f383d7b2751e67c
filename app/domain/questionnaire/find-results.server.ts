import { db, type Tx } from "~/gateways/db.server";
import { findEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import { type PublishedResults, publishable } from "./published-results";
import type { AnswerValues } from "./question";
import type { QuestionnaireContent } from "./questionnaire-content";
import { questionsOf } from "./questionnaire-form";
import { type QuestionnaireResults, summarise } from "./results";

/** The answers counted, and what of it could be published (null: too few). Throws DomainError("notFound"). */
export async function findResults({ at }: { at: QuestionnaireAt }): Promise<{
  results: QuestionnaireResults;
  published: PublishedResults | null;
} | null> {
  const row = await findEditable(at);
  if (!row) return null;
  const content = readContent(row.content);
  const results = summarise(content, await findAnswers(row.id));
  return { results, published: publishable(results, askedOf(content)) };
}

/** In the order of their ids, which are drawn by lot: it says nothing of who answered when. */
export async function findAnswers(questionnaireId: string, tx: Tx = db()): Promise<AnswerValues[]> {
  const rows = await tx.questionnaireAnswer.findMany({
    where: { questionnaireId },
    orderBy: { id: "asc" },
    select: { values: true },
  });
  return rows.map(({ values }) => values as AnswerValues);
}

export function askedOf(content: QuestionnaireContent) {
  return new Map(questionsOf(content).map((question) => [question.id, question]));
}
