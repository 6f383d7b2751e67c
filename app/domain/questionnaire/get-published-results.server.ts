import { db } from "~/gateways/db.server";
import { readContent } from "./editable-questionnaire.server";
import { askedOf, findAnswers } from "./find-results.server";
import { type PublishedResults, publishable } from "./published-results";
import { summarise } from "./results";

/** What everyone may see; null when nothing is published. */
export async function getPublishedResults(subject: {
  subjectType: "symposium";
  subjectId: string;
}): Promise<{ title: string; results: PublishedResults } | null> {
  const row = await db().questionnaire.findFirst({ where: { ...subject, resultsPublishedAt: { not: null } } });
  if (!row) return null;
  const content = readContent(row.content);
  const results = publishable(summarise(content, await findAnswers(row.id)), askedOf(content));
  return results && { title: content.title, results };
}
