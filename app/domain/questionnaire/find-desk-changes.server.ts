import { db } from "~/gateways/db.server";
import type { AnsweredChange } from "~prisma/client";
import { type DeskChange, type PublicChange, stampOf } from "./answered-change";
import { whereChange } from "./editable-change.server";
import type { QuestionnaireAt } from "./editable-questionnaire.server";
import type { SubjectKey } from "./questionnaire";

/** Every one of a subject, the newest first. Throws DomainError("notFound"). */
export async function findDeskChanges({ at }: { at: QuestionnaireAt }): Promise<DeskChange[]> {
  const rows = await db().answeredChange.findMany({
    where: whereChange(at),
    orderBy: [{ changedOn: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({ ...toView(row), isPublished: row.publishedAt !== null, stamp: stampOf(row) }));
}

/** Those everyone may read, the newest first. */
export async function findPublicChanges(subject: SubjectKey): Promise<PublicChange[]> {
  const { subjectType, subjectId } = subject;
  const rows = await db().answeredChange.findMany({
    where: { subjectType, subjectId, publishedAt: { not: null } },
    orderBy: [{ changedOn: "desc" }, { id: "desc" }],
  });
  return rows.map(toView);
}

function toView({ id, voice, change, changedOn, fromVersion, inVersion }: AnsweredChange): PublicChange {
  return { id, voice, change, changedOn, fromVersion, inVersion };
}
