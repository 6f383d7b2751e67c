import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { readRecord } from "./content-of";
import { getEditableRecord } from "./editable-record.server";

/** The door to the アンケート of a record of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getRecordQuestionnaire(asked: {
  at: DeskAt;
  id: string;
}): Promise<{ at: QuestionnaireAt; title: string; isPublished: boolean }> {
  const row = await getEditableRecord(asked.at, asked.id);
  const { id, hostCode: municipalityCode, coHosts, publishedRevision: version } = row;
  const subject = { type: "record" as const, id, municipalityCode, codes: [municipalityCode, ...coHosts], version };
  const title = row.title ?? readRecord(row.draft).title;
  const isPublished = version !== null && row.withdrawnAt === null;
  return { at: { actor: asked.at.actor, subject }, title, isPublished };
}
