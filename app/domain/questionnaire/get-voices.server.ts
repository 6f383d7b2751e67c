import { findPublicChanges } from "./find-desk-changes.server";
import { findPublicQuestionnaire } from "./find-public-questionnaire.server";
import { getPublishedResults } from "./get-published-results.server";
import type { SubjectType } from "./questionnaire";
import type { Voices } from "./voices";

/** `version`: the published revision now. The room of the subject has seen to it that it is public. */
export async function getVoices(asked: {
  subject: { type: SubjectType; id: string; version: number | null };
  now: Date;
}): Promise<Voices> {
  const { type: subjectType, id: subjectId, version: current } = asked.subject;
  const [door, published, changes] = await Promise.all([
    findPublicQuestionnaire({ subjectType, subjectId, now: asked.now }),
    getPublishedResults({ subjectType, subjectId, current, now: asked.now }),
    findPublicChanges({ subjectType, subjectId }),
  ]);
  return { canAnswer: door.canAnswer, versions: published?.versions ?? [], changes };
}
