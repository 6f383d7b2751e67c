import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { closeQuestionnaire } from "~/domain/questionnaire/close-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import { makeQuestionnaireLink } from "~/domain/questionnaire/make-questionnaire-link.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { answerName } from "~/domain/questionnaire/read-answers";
import { checkIn } from "~/domain/symposium/check-in.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { register } from "~/domain/symposium/register.server";
import type { RegistrationInput } from "~/domain/symposium/registration-form";
import { now } from "~/gateways/clock.server";
import { db } from "~/gateways/db.server";
import { SAMPLE_ANSWERS, SAMPLE_ARRIVALS, SAMPLE_QUESTIONNAIRE } from "./sample-registrations";

/** People who registered for a 見本, and what they said before they come. Their addresses belong to nobody. */
export async function seedRegistrations(at: DeskAt, symposiumId: string): Promise<void> {
  const made = now();
  await registerAll(symposiumId, SAMPLE_ARRIVALS, made);
  await seedAnswers(at, symposiumId, made);
}

/** People who registered for a 見本 that was held at a venue; all but two of them came. */
export async function seedVisitors(at: DeskAt, symposiumId: string, made: Date): Promise<void> {
  const visitors = SAMPLE_ARRIVALS.filter(({ place }) => place === "venue");
  await registerAll(
    symposiumId,
    visitors.map((input) => ({ ...input, answers: {} })),
    made,
  );
  const { startsAt } = await db().symposium.findUniqueOrThrow({ where: { id: symposiumId } });
  const placed = await db().registration.findMany({ where: { symposiumId }, orderBy: { number: "asc" } });
  for (const { id: registrationId } of placed.slice(0, -2)) {
    await checkIn({ at, symposiumId, registrationId, undo: false, now: startsAt ?? made });
  }
}

async function registerAll(symposiumId: string, arrivals: RegistrationInput[], made: Date): Promise<void> {
  for (const input of arrivals) {
    const answer = await register({ symposiumId, input, actor: null, now: made });
    if (!answer.ok) throw new Error(`A sample could not register: ${answer.door}`);
  }
}

async function seedAnswers(at: DeskAt, id: string, made: Date): Promise<void> {
  const asked = { at: (await getQuestionnaireSubject({ at, id })).at, now: made };
  await createQuestionnaire({ ...asked, content: questionnaireContentSchema.parse(SAMPLE_QUESTIONNAIRE) });
  await openQuestionnaire({ ...asked, opensAt: null, closesAt: null });
  const { id: questionnaireId } = await db().questionnaire.findFirstOrThrow({ where: { subjectId: id } });
  const registered = await db().registration.findMany({ where: { symposiumId: id }, orderBy: { number: "asc" } });
  for (const [index, answers] of SAMPLE_ANSWERS.entries()) {
    const key = registered[index]!.id;
    const token = await makeQuestionnaireLink(db(), { questionnaireId, key, now: made });
    const form = new FormData();
    for (const [question, value] of Object.entries(answers)) {
      for (const one of [value].flat()) form.append(answerName(question), one);
    }
    const answer = await answerQuestionnaire({ key: { token }, form, now: made });
    if (!answer.ok) throw new Error(`A sample answer was not taken: ${JSON.stringify(answer.read.problems)}`);
  }
  await closeQuestionnaire(asked);
  await publishResults(asked);
}
