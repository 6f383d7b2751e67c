import { getRecordQuestionnaire } from "~/domain/archive/questionnaire-subject.server";
import { addAnsweredChange } from "~/domain/questionnaire/add-answered-change.server";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { publishAnsweredChange } from "~/domain/questionnaire/publish-answered-change.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { questionnaireFields } from "~/domain/questionnaire/questionnaire-form";
import { answerName, VERSION_FIELD } from "~/domain/questionnaire/read-answers";
import { saveQuestionnaire } from "~/domain/questionnaire/save-questionnaire.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { now } from "~/gateways/clock.server";
import { tokyoDateKey } from "~/shared/dates";
import { PANEL_ANSWERS, PANEL_CHANGE, PANEL_QUESTIONNAIRE, type PanelAnswer } from "./sample-voices";

/** Invented answers about the first version of a 見本, by the page everyone sees. */
export async function seedAnswers(desk: DeskAt, recordId: string): Promise<void> {
  const { at } = await getRecordQuestionnaire({ at: desk, id: recordId });
  const asked = { at, now: now() };
  const content = questionnaireContentSchema.parse(PANEL_QUESTIONNAIRE);
  await createQuestionnaire({ ...asked, content });
  const fields = { ...questionnaireFields(content), isOpenToAll: ["yes"] };
  await saveQuestionnaire({ ...asked, baseVersion: 1, fields });
  const opened = await openQuestionnaire({ ...asked, opensAt: null, closesAt: null });
  if (!opened.ok) throw new Error(`The questionnaire of a sample could not be opened: ${opened.reason}`);
  const key = { subjectType: "record" as const, subjectId: recordId };
  for (const answer of PANEL_ANSWERS) {
    const taken = await answerQuestionnaire({ key, version: 1, form: formOf(answer), now: now() });
    if (!taken.ok) throw new Error(`A sample answer was not taken: ${JSON.stringify(taken.read.problems)}`);
  }
}

/** Once the second version is public: the results of the first, and what was changed because of them. */
export async function changeAfterVoices(desk: DeskAt, recordId: string): Promise<void> {
  const { at } = await getRecordQuestionnaire({ at: desk, id: recordId });
  const shown = await publishResults({ at, now: now() });
  if (!shown.ok) throw new Error(`The results of a sample could not be published: ${shown.reason}`);
  const input = { ...PANEL_CHANGE, changedOn: tokyoDateKey(now()), fromVersion: 1, inVersion: 2 };
  const id = await addAnsweredChange({ at, input, now: now() });
  await publishAnsweredChange({ at, id, now: now() });
}

function formOf(answers: PanelAnswer): FormData {
  const form = new FormData();
  form.append(VERSION_FIELD, "1");
  for (const [question, value] of Object.entries(answers)) {
    for (const one of [value].flat()) form.append(answerName(question), one);
  }
  return form;
}
