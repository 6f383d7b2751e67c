/** The symposia and アンケート the forms of the table stand on. */
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import { makeHandoutLinks } from "~/domain/questionnaire/make-handout-links.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { inviteSpeaker } from "~/domain/symposium/invite-speaker.server";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { register } from "~/domain/symposium/register.server";
import { saveMailing } from "~/domain/symposium/save-mailing.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { aPublishedSymposium, aSymposiumDraft, completeContent, TEST_DESK } from "../../factories/symposium";

const WEEKS_MS = 6 * 7 * 86_400_000;

/** `draft` is edited, `open` takes registrations and answers, `later` has an アンケート nobody can answer yet. */
export type PlantedSymposia = {
  ids: Record<"draft" | "open" | "later", string>;
  mailingId: string;
  tokens: Record<"speaker" | "registration" | "questionnaire", string>;
};

const QUESTIONS = [
  { id: "how", kind: "choice", label: "どこで知りましたか", options: ["広報", "知人"], isRequired: true },
  { id: "words", kind: "long", label: "ひとこと", isRequired: true },
];
const QUESTIONNAIRE = questionnaireContentSchema.parse({
  title: "見本 用紙のアンケート",
  sections: [{ id: "s", questions: QUESTIONS }],
});

export async function plantSymposia(): Promise<PlantedSymposia> {
  const now = new Date();
  const { registration, when } = completeContent();
  const coming = { ...when, dateText: "", date: tokyoDateKey(new Date(now.getTime() + WEEKS_MS)) };
  const asked = { asksOrganisation: true, asksJobTitle: true, allowsGroups: true };
  const questions = questionnaireContentSchema.parse(QUESTIONNAIRE).sections[0]!.questions;
  const content = { when: coming, registration: { ...registration, ...asked, questions } };
  const speaker = { ...completeContent().speakers[0]!, id: "spkforms" };
  const programme = completeContent().programme.map((item) => ({ ...item, speakers: [] }));
  const draft = await aSymposiumDraft({ content: { title: "見本 下書きの会", speakers: [speaker], programme }, now });
  const open = await aPublishedSymposium({ content: { ...content, title: "見本 申し込める会" }, now });
  const later = await aPublishedSymposium({ content: { ...content, title: "見本 あとで聞く会" }, now });
  for (const id of [draft, later]) await begin(id, now);
  const { token } = await inviteSpeaker({ at: TEST_DESK, id: draft, speakerId: speaker.id, email: null, now });
  const mailing = { subject: "見本のお知らせ", text: "会場が広くなりました。", audience: "all" };
  return {
    ids: { draft, open, later },
    mailingId: await saveMailing({ at: TEST_DESK, symposiumId: open, mailingId: null, values: mailing, now }),
    tokens: {
      speaker: token ?? "",
      registration: await plantRegistration(open, now),
      questionnaire: await plantOpenQuestionnaire(open, now),
    },
  };
}

async function begin(id: string, now: Date) {
  const { at } = await getQuestionnaireSubject({ at: TEST_DESK, id });
  await createQuestionnaire({ at, content: QUESTIONNAIRE, now });
  return at;
}

/** Open to everyone, and with one personal link. */
async function plantOpenQuestionnaire(id: string, now: Date): Promise<string> {
  const at = await begin(id, now);
  await db().questionnaire.updateMany({ where: { subjectId: id }, data: { isOpenToAll: true } });
  await openQuestionnaire({ at, opensAt: null, closesAt: null, now });
  const [token = ""] = await makeHandoutLinks({ at, count: 1, now });
  return token;
}

async function plantRegistration(symposiumId: string, now: Date): Promise<string> {
  const answers = { how: "広報", words: "楽しみです。" };
  const people = [{ name: "さくら", email: "planted@example.jp" }];
  const input = { people, groupName: null, organisation: "見本の会", jobTitle: "相談員", place: "online" as const };
  await register({ symposiumId, input: { ...input, answers }, actor: null, now });
  return (await db().registration.findFirstOrThrow({ where: { symposiumId } })).token;
}
