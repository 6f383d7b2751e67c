import { findPublishedRecord } from "~/domain/archive/published-record.server";
import { type SubjectType, subjectPath } from "~/domain/questionnaire/questionnaire";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { findPlanSubject } from "~/domain/training/find-plan-subject.server";
import { DomainError } from "~/shared/domain-error";

/** What an アンケート is about, as everyone may see it. `version` null: a symposium. */
export type PublicSubject = { type: SubjectType; id: string; path: string; title: string; version: number | null };

/** null while it is not published, or not any more. */
export async function findPublicSubject(type: SubjectType, id: string): Promise<PublicSubject | null> {
  const found = await FINDERS[type](id);
  return found && { type, id, path: subjectPath(type, id), ...found };
}

/** Throws DomainError("notFound"). */
export async function getPublicSubject(type: SubjectType, id: string): Promise<PublicSubject> {
  const subject = await findPublicSubject(type, id);
  if (!subject) throw new DomainError("notFound", { [type]: id });
  return subject;
}

/**
 * What a personal link is about. A symposium is answered about also while its page is not public; a record or plan has a
 * version only when it is: throws DomainError("notFound").
 */
export async function findLinkSubject(door: {
  subjectType: SubjectType;
  subjectId: string;
}): Promise<PublicSubject | null> {
  const { subjectType: type, subjectId: id } = door;
  return type === "symposium" ? findPublicSubject(type, id) : getPublicSubject(type, id);
}

type Found = { title: string; version: number | null };

const FINDERS: Record<SubjectType, (id: string) => Promise<Found | null>> = {
  async symposium(id) {
    const found = await getSymposium({ id });
    return found && { title: found.title, version: null };
  },
  async record(id) {
    const found = await findPublishedRecord(id);
    return found && { title: found.row.title, version: found.row.publishedRevision };
  },
  training: findPlanSubject,
};
