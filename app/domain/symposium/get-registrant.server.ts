import type { AnswerValues } from "~/domain/questionnaire/question";
import type { DeskAt } from "./editable-symposium.server";
import { findPublished } from "./published-symposium.server";
import { getRegistrant, toRegistrantHead, toRegistrantLine } from "./registrant-row.server";
import type { RegistrantDetail } from "./registrant-view";

/** One of the registered whole, for the host. Throws DomainError("notFound"). */
export async function getRegistrantDetail(options: {
  at: DeskAt;
  symposiumId: string;
  registrationId: string;
  now: Date;
}): Promise<RegistrantDetail> {
  const { at, symposiumId, registrationId, now } = options;
  const { symposium, registration } = await getRegistrant(at, { symposiumId, registrationId });
  const published = await findPublished(symposiumId);
  return {
    head: toRegistrantHead(symposium),
    line: toRegistrantLine(registration),
    answers: registration.answers as AnswerValues,
    questions: published?.content.registration.questions ?? [],
    canCancel: registration.state !== "cancelled" && (symposium.endsAt ?? now) > now,
  };
}
