/** Symposia of the town, made by the verbs that hosts, speakers and the registered use, and what must stay among them. */
import type { Actor } from "~/domain/accounts/actor";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import { makeHandoutLinks } from "~/domain/questionnaire/make-handout-links.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { answerAsSpeaker } from "~/domain/symposium/answer-as-speaker.server";
import { changeCoHosts } from "~/domain/symposium/change-co-hosts.server";
import { makeDraftLink } from "~/domain/symposium/draft-link.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { inviteSpeaker } from "~/domain/symposium/invite-speaker.server";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { register } from "~/domain/symposium/register.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import { saveMailing } from "~/domain/symposium/save-mailing.server";
import { sendReminders } from "~/domain/symposium/send-reminders.server";
import { putSpeakerPhoto } from "~/domain/symposium/speaker-photo.server";
import type { Place } from "~/domain/symposium/symposium";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { aPublishedSymposium, aSymposiumDraft, completeContent } from "../../factories/symposium";
import { only, photoBytes } from "./listings";
import { CO_TOWN, MAILBOXES, PUBLIC_WORDS, SECRETS, TOWN } from "./secrets";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const QUESTION = { id: "planted", kind: "short" as const, label: "見本の質問" };

/** Who is registered, everywhere the same three. */
const REGISTRANTS = [
  { who: "registrant", place: "online", name: SECRETS.registrantName },
  { who: "waitingRegistrant", place: "online", name: SECRETS.waitingRegistrantName },
  { who: "venueRegistrant", place: "venue", name: SECRETS.venueRegistrantName },
] as const;
export type Registrant = (typeof REGISTRANTS)[number]["who"];
type Registered = Record<Registrant, { id: string; token: string }>;

export type PlantedSymposia = Awaited<ReturnType<typeof plantSymposia>>;

/**
 * `coming`: in a month, with a co-host, a later draft and an アンケート nobody may answer yet. `soon`: one can go in now; its
 * アンケート is open. `draft`: never published.
 */
export async function plantSymposia({ officer }: { officer: Actor }, now: Date) {
  const at: DeskAt = { actor: officer, codes: [TOWN] };
  const coming = await aPublishedSymposium({
    ...{ at, now, access: accessOf(SECRETS.joinUrl, SECRETS.joinNote) },
    content: contentOf(PUBLIC_WORDS.symposium, now, 30 * DAY_MINUTES),
  });
  const soon = await aPublishedSymposium({
    ...{ at, now, access: accessOf(SECRETS.openJoinUrl, SECRETS.openJoinNote) },
    content: contentOf(PUBLIC_WORDS.soonSymposium, now, 100),
  });
  const title = only(SECRETS.draftSymposium);
  const content = { ...contentOf(title, now, 40 * DAY_MINUTES), summary: only(SECRETS.draftSymposiumText) };
  const draft = await aSymposiumDraft({ at, now, access: null, content });
  for (const id of [coming, soon]) await changeCoHosts({ at, id, change: { add: CO_TOWN }, now });

  const speaker = await plantSpeaker(at, coming, now);
  const registered = { coming: await plantRegistered(coming, now), soon: await plantRegistered(soon, now) };
  // What a code says is drawn by lot; a word can be looked for.
  const { id } = registered.coming.venueRegistrant;
  await db().registration.update({ where: { id }, data: { checkInCode: only(SECRETS.checkInCode) } });
  await saveLaterDraft(at, coming, now);
  const mailing = { subject: only(SECRETS.mailingSubject), text: only(SECRETS.mailingText), audience: "all" };
  const mailingId = await saveMailing({ at, symposiumId: coming, mailingId: null, values: mailing, now });
  await plantQuestionnaire(at, coming, now);
  const answerTokens = await plantAnswers(at, soon, now);
  await sendReminders({ now: new Date(now.getTime() + 60 * MINUTE_MS) });
  return {
    ids: { coming, soon, draft },
    ...{ registered, mailingId, ...speaker, ...answerTokens, draftToken: await makeDraftLink({ at, id: coming }) },
  };
}

function accessOf(url: { words: string[] }, note: { words: string[] }) {
  return { joinUrl: `https://${only(url)}.example.jp/join`, joinNote: only(note), opensMinutesBefore: 60 };
}

/** So many minutes from `now`: two hours, with a place for one online. */
function contentOf(title: string, now: Date, minutes: number): SymposiumContent {
  const startsAt = new Date(now.getTime() + minutes * MINUTE_MS);
  const date = tokyoDateKey(startsAt);
  const start = Math.floor((startsAt.getTime() - startOfTokyoDate(date).getTime()) / MINUTE_MS);
  const content = completeContent();
  return {
    ...content,
    title,
    when: { dateText: date, date, endDate: null, start, end: start + 150 },
    programme: content.programme.map((item, index) => (index === 0 ? { ...item, start } : item)),
    registration: {
      ...{ ...content.registration, onlineCapacity: 1, asksOrganisation: true },
      questions: [{ ...QUESTION, help: "", isRequired: false, options: [], rows: [], lowLabel: "", highLabel: "" }],
    },
  };
}

/** A speaker who sends another text and a photo, and refuses that anything of it is shown or recorded. */
async function plantSpeaker(at: DeskAt, id: string, now: Date) {
  const { content } = await getDeskSymposium({ at, id, now });
  const [speaker] = content.speakers;
  if (!speaker) throw new Error("No speaker");
  await inviteSpeaker({ at, id, speakerId: speaker.id, email: MAILBOXES.speaker, now });
  const mail = await db().mail.findFirstOrThrow({ where: { toAddress: MAILBOXES.speaker } });
  const speakerToken = (mail.values as { path: string }).path.replace("/speakers/", "");
  const bytes = await photoBytes({ width: 60 });
  const sent = await putSpeakerPhoto({ token: speakerToken, bytes });
  if (!sent.ok) throw new Error(`The photo was refused: ${sent.why}`);
  const { kana, affiliation, title } = speaker;
  const proposal = { kana, affiliation, title, profile: only(SECRETS.speakerProposal) };
  const consents = { recording: "no", slides: "no", photo: "no" } as const;
  await answerAsSpeaker({ token: speakerToken, proposal, consents, now });
  const { photoFile } = await db().symposiumSpeaker.findUniqueOrThrow({ where: { id: speaker.id } });
  return { speakerToken, speakerPhoto: photoFile ?? "" };
}

async function plantRegistered(symposiumId: string, now: Date): Promise<Registered> {
  const registered: Partial<Registered> = {};
  for (const { who, place, name } of REGISTRANTS) {
    const people = [{ name: only(name), email: MAILBOXES[who] }];
    const own = { organisation: only(SECRETS.registrantOrganisation), answers: answersOf(who) };
    const input = { people, groupName: null, jobTitle: "", place: place as Place, ...own };
    const answer = await register({ symposiumId, input, actor: null, now });
    if (!answer.ok) throw new Error(`Nobody can register: ${answer.door}`);
    const { id, token, state } = await db().registration.findFirstOrThrow({
      where: { symposiumId, emailKey: MAILBOXES[who] },
    });
    if ((state === "waiting") !== (who === "waitingRegistrant")) throw new Error(`${who} is ${state}`);
    registered[who] = { id, token };
  }
  return registered as Registered;
}

function answersOf(who: Registrant): Record<string, string> {
  return who === "registrant" ? { [QUESTION.id]: only(SECRETS.registrantAnswer) } : {};
}

/** What the hosts have changed since and keep to themselves. */
async function saveLaterDraft(at: DeskAt, id: string, now: Date): Promise<void> {
  const { version } = await getDeskSymposium({ at, id, now });
  const newcomer = { kana: "", affiliation: "", title: "", profile: "" };
  const change = (content: SymposiumContent) => ({
    ...content,
    ...{ title: only(SECRETS.laterTitle), summary: only(SECRETS.laterSummary) },
    speakers: [...content.speakers, { id: `later${Date.now()}`, name: only(SECRETS.laterSpeaker), ...newcomer }],
  });
  await saveDraft({ at, id, baseVersion: version, section: "basics", change, now });
}

async function plantQuestionnaire(at: DeskAt, id: string, now: Date) {
  const subject = await getQuestionnaireSubject({ at, id });
  const question = { id: "words", kind: "long", label: only(SECRETS.questionnaireQuestion) };
  const content = questionnaireContentSchema.parse({
    title: only(SECRETS.questionnaireTitle),
    sections: [{ id: "s", questions: [question] }],
  });
  await createQuestionnaire({ at: subject.at, content, now });
}

/** Somebody answers by a link on paper. Returns the token of that link, and of one that is still good. */
async function plantAnswers(at: DeskAt, id: string, now: Date) {
  const subject = await getQuestionnaireSubject({ at, id });
  const content = questionnaireContentSchema.parse({
    title: "見本のアンケート",
    sections: [{ id: "s", questions: [{ id: "words", kind: "long", label: "感想" }] }],
  });
  await createQuestionnaire({ at: subject.at, content, now });
  const opened = await openQuestionnaire({ at: subject.at, opensAt: null, closesAt: null, now });
  if (!opened.ok) throw new Error(`Cannot be opened: ${opened.reason}`);
  const [usedToken = "", answerToken = ""] = await makeHandoutLinks({ at: subject.at, count: 2, now });
  const form = new FormData();
  form.set("q.words", only(SECRETS.anonymousAnswer));
  const answered = await answerQuestionnaire({ key: { token: usedToken }, form, now });
  if (!answered.ok) throw new Error(`Not answered: ${answered.state}`);
  return { usedToken, answerToken };
}
