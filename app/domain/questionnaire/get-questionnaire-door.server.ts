import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import type { Questionnaire, QuestionnaireLink } from "~prisma/client";
import { readContent } from "./editable-questionnaire.server";
import { questionnaireState, type SubjectKey, type SubjectType } from "./questionnaire";
import type { QuestionnaireDoor } from "./questionnaire-view";

/** By a personal link, or by the open form of a subject. */
export type QuestionnaireKey = { token: string } | SubjectKey;

/** What someone who comes to answer sees. Throws DomainError("notFound"), also for an open form that is still a draft. */
export async function getQuestionnaireDoor(asked: { key: QuestionnaireKey; now: Date }): Promise<QuestionnaireDoor> {
  const { row, link } = await findByKey(asked.key, db());
  return toDoor(row, link, asked.now);
}

export type FoundByKey = { row: Questionnaire; link: QuestionnaireLink | null };

/** Throws DomainError("notFound"). */
export async function findByKey(key: QuestionnaireKey, tx: Tx): Promise<FoundByKey> {
  if ("token" in key) {
    const found = await tx.questionnaireLink.findUnique({
      where: { tokenDigest: digestOfToken(key.token) },
      include: { questionnaire: true },
    });
    if (!found) throw new DomainError("notFound", { questionnaire: "link" });
    const { questionnaire: row, ...link } = found;
    return { row, link };
  }
  const row = await tx.questionnaire.findFirst({
    where: { ...key, isOpenToAll: true, opensAt: { not: null } },
  });
  if (!row) throw new DomainError("notFound", { subject: key.subjectId });
  return { row, link: null };
}

export function toDoor(row: Questionnaire, link: QuestionnaireLink | null, now: Date): QuestionnaireDoor {
  const state = questionnaireState(row, now);
  return {
    id: row.id,
    state: link?.usedAt ? "answered" : state === "draft" ? "notYet" : state,
    content: readContent(row.content),
    isAnonymous: row.isAnonymous,
    opensAt: row.opensAt?.toISOString() ?? null,
    closesAt: row.closesAt?.toISOString() ?? null,
    subjectType: row.subjectType as SubjectType,
    subjectId: row.subjectId,
  };
}
