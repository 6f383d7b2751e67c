import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { readContent } from "./content-of";
import { type DeskAt, getEditable } from "./editable-symposium.server";

/** The door to the アンケート of a symposium of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getQuestionnaireSubject(asked: {
  at: DeskAt;
  id: string;
}): Promise<{ at: QuestionnaireAt; title: string; isPublished: boolean }> {
  const row = await getEditable(asked.at, asked.id);
  const { hostCode: municipalityCode, coHosts } = row;
  const codes = [municipalityCode, ...coHosts];
  const subject = { type: "symposium" as const, id: row.id, municipalityCode, codes, version: null };
  const title = row.title ?? readContent(row.draft).title;
  return { at: { actor: asked.at.actor, subject }, title, isPublished: row.publishedRevision !== null };
}
