/** How each verb of symposia, registrations and アンケート is called; see deeds.ts. */
import sharp from "sharp";
import type { Actor } from "~/domain/accounts/actor";
import { importEventList as importList } from "~/domain/importing/import-event-list.server";
import { answerQuestionnaire as answerForm } from "~/domain/questionnaire/answer-questionnaire.server";
import { closeQuestionnaire as closeForm } from "~/domain/questionnaire/close-questionnaire.server";
import { createQuestionnaire as createForm } from "~/domain/questionnaire/create-questionnaire.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { makeHandoutLinks as handOut } from "~/domain/questionnaire/make-handout-links.server";
import { openQuestionnaire as openForm } from "~/domain/questionnaire/open-questionnaire.server";
import { publishResults as showResults } from "~/domain/questionnaire/publish-results.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { saveQuestionnaire as saveForm } from "~/domain/questionnaire/save-questionnaire.server";
import { unpublishResults as hideResults } from "~/domain/questionnaire/unpublish-results.server";
import { withdrawQuestionnaire as withdrawForm } from "~/domain/questionnaire/withdraw-questionnaire.server";
import { addRegistrant as add } from "~/domain/symposium/add-registrant.server";
import { answerAsSpeaker as answerSpeaker } from "~/domain/symposium/answer-as-speaker.server";
import { answerOffer as answer } from "~/domain/symposium/answer-offer.server";
import { cancelRegistrant as cancelFor } from "~/domain/symposium/cancel-registrant.server";
import { cancelRegistration as cancel } from "~/domain/symposium/cancel-registration.server";
import { changeCoHosts as changeHosts } from "~/domain/symposium/change-co-hosts.server";
import { changeRegistration as change } from "~/domain/symposium/change-registration.server";
import { changeEventStatus as changeStatus } from "~/domain/symposium/change-status.server";
import { checkIn as checkInAt } from "~/domain/symposium/check-in.server";
import { chooseSeries as choose } from "~/domain/symposium/choose-series.server";
import { copySymposium as copy } from "~/domain/symposium/copy-symposium.server";
import { createSymposium as create } from "~/domain/symposium/create-symposium.server";
import * as links from "~/domain/symposium/draft-link.server";
import { putDraftPicture as putPicture } from "~/domain/symposium/draft-pictures.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import * as invitations from "~/domain/symposium/invite-speaker.server";
import { join as goIn } from "~/domain/symposium/join.server";
import { publishSymposium as publish } from "~/domain/symposium/publish-symposium.server";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { register as registerFor } from "~/domain/symposium/register.server";
import { saveAccess as saveJoin } from "~/domain/symposium/save-access.server";
import { saveDraft as save } from "~/domain/symposium/save-draft.server";
import { saveMailing as saveMail } from "~/domain/symposium/save-mailing.server";
import { sendMailing as sendAll } from "~/domain/symposium/send-mailing.server";
import { settleProposal as settle } from "~/domain/symposium/settle-proposal.server";
import { putSpeakerPhoto as putPhoto } from "~/domain/symposium/speaker-photo.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { testMailing as sendTest } from "~/domain/symposium/test-mailing.server";
import { type Ids, TOWN_A } from "../../factories/planted-things";
import { now } from "./deeds";

/** 藤枝市. */
const ANOTHER_TOWN = "222143";
/** Whoever it is says that they stand at the desk of A. */
const atA = (actor: Actor): DeskAt => ({ actor, codes: [TOWN_A] });
/** At the desk of their own town. */
const atOwn = (actor: Actor): DeskAt => ({ actor, codes: actor.officerOf.length > 0 ? actor.officerOf : [TOWN_A] });
const coming = (actor: Actor, { symposium: id }: Ids) => ({ at: atA(actor), id, baseVersion: 1, now });
const draft = (actor: Actor, { symposiumDraft: id }: Ids) => ({ at: atA(actor), id, baseVersion: 1, now });
const shared = (actor: Actor, { symposiumShared: id }: Ids) => ({ at: atOwn(actor), id, baseVersion: 1, now });
const elsewhere = (actor: Actor, it: Ids) => ({ ...coming(actor, it), at: atOwn(actor) });

const section = "basics";
const titled = (content: SymposiumContent) => ({ ...content, title: "あたらしい題" });
const eventList = [
  "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,開始日,開始時間,終了時間,場所名称",
  `${TOWN_A},0000000001,静岡県,焼津市,見本の会,2027/3/1,13:30,15:00,市民会館`,
].join("\r\n");

export const createSymposium = (actor: Actor) => create({ at: atA(actor), hostCode: TOWN_A, title: "見本", now });
export const createElsewhere = (actor: Actor) => create({ at: atA(actor), hostCode: ANOTHER_TOWN, title: "見本", now });
export const copySymposium = (actor: Actor, { symposium: from }: Ids) =>
  copy({ at: atA(actor), from, hostCode: TOWN_A, title: null, now });
export const importEventList = (actor: Actor) =>
  importList({ at: atA(actor), purpose: "連絡", now, file: new TextEncoder().encode(eventList) });
export const saveDraft = (actor: Actor, it: Ids) => save({ ...coming(actor, it), section, change: titled });
export const saveDraftElsewhere = (actor: Actor, it: Ids) => save({ ...elsewhere(actor, it), section, change: titled });
export const saveDraftShared = (actor: Actor, it: Ids) => save({ ...shared(actor, it), section, change: titled });
export async function putDraftPicture(actor: Actor, it: Ids) {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#6a8" } })
    .png()
    .toBuffer();
  return putPicture({ ...draft(actor, it), place: { of: "page" }, bytes });
}
export const makeDraftLink = (actor: Actor, it: Ids) => links.makeDraftLink(coming(actor, it));
export const endDraftLink = (actor: Actor, it: Ids) => links.endDraftLink(draft(actor, it));
export const saveAccess = (actor: Actor, it: Ids) => {
  const input = { joinUrl: "https://meeting.example.jp/new", joinNote: "", opensMinutesBefore: 30 };
  return saveJoin({ ...coming(actor, it), input });
};
export const chooseSeries = (actor: Actor, it: Ids) => choose({ ...coming(actor, it), series: { newTitle: "見本" } });
export const changeCoHosts = (actor: Actor, it: Ids) =>
  changeHosts({ ...coming(actor, it), change: { add: ANOTHER_TOWN } });
export const changeCoHostsShared = (actor: Actor, it: Ids) =>
  changeHosts({ ...shared(actor, it), change: { add: ANOTHER_TOWN } });
export const publishSymposium = (actor: Actor, it: Ids) => publish(draft(actor, it));
export const publishShared = (actor: Actor, it: Ids) => publish(shared(actor, it));
export const changeEventStatus = (actor: Actor, it: Ids) =>
  changeStatus({ ...coming(actor, it), to: "postponed", note: "台風のため" });
export const changeStatusOfDraft = (actor: Actor, it: Ids) =>
  changeStatus({ ...draft(actor, it), to: "postponed", note: "台風のため" });
export const inviteSpeaker = (actor: Actor, it: Ids) =>
  invitations.inviteSpeaker({ ...coming(actor, it), speakerId: it.speaker, email: null });
export const inviteForeignSpeaker = (actor: Actor, it: Ids) =>
  invitations.inviteSpeaker({ ...coming(actor, it), speakerId: it.speakerOfDraft, email: null });
export const endSpeakerLink = (actor: Actor, it: Ids) =>
  invitations.endSpeakerLink({ ...coming(actor, it), speakerId: it.speaker });
export const settleProposal = (actor: Actor, it: Ids) =>
  settle({ ...coming(actor, it), speakerId: it.speaker, isTaken: true });

const ofA = (actor: Actor, { symposium: symposiumId }: Ids) => ({ at: atA(actor), symposiumId, now });
const added = { name: "見本", email: "", organisation: "", place: "venue", over: false, told: true };
const letter = { subject: "見本", text: "見本の文", audience: "all" };
export const addRegistrant = (actor: Actor, it: Ids) => add({ ...ofA(actor, it), values: added });
export const cancelRegistrant = (actor: Actor, it: Ids) =>
  cancelFor({ ...ofA(actor, it), registrationId: it.registration });
export const cancelOfAnother = (actor: Actor, it: Ids) =>
  cancelFor({ ...ofA(actor, it), symposiumId: it.symposiumPast, registrationId: it.registration });
export const checkIn = (actor: Actor, it: Ids) =>
  checkInAt({ ...ofA(actor, it), registrationId: it.atVenue, undo: false });
export const saveMailing = (actor: Actor, it: Ids) => saveMail({ ...ofA(actor, it), mailingId: null, values: letter });
export const saveMailingAgain = (actor: Actor, it: Ids) =>
  saveMail({ ...ofA(actor, it), mailingId: it.mailing, values: letter });
export const testMailing = (actor: Actor, it: Ids) => sendTest({ ...ofA(actor, it), mailingId: it.mailing });
/** All with a place: one online, one at the venue. */
export const sendMailing = (actor: Actor, it: Ids) => sendAll({ ...ofA(actor, it), mailingId: it.mailing, count: 2 });

const aboutA = (actor: Actor, id: string): { at: QuestionnaireAt; now: Date } => {
  const subject = { type: "symposium" as const, id, municipalityCode: TOWN_A, codes: [TOWN_A], version: null };
  return { at: { actor, subject }, now };
};
const asked = questionnaireContentSchema.parse({ title: "見本のアンケート" });
export const createQuestionnaire = (actor: Actor, it: Ids) =>
  createForm({ ...aboutA(actor, it.symposiumDraft), content: asked });
export const saveQuestionnaire = (actor: Actor, it: Ids) =>
  saveForm({ ...aboutA(actor, it.symposium), baseVersion: 1, fields: { title: ["あたらしい題"] } });
export const openQuestionnaire = (actor: Actor, it: Ids) =>
  openForm({ ...aboutA(actor, it.symposium), opensAt: null, closesAt: new Date("2027-12-01T00:00:00Z") });
export const closeQuestionnaire = (actor: Actor, it: Ids) => closeForm(aboutA(actor, it.symposium));
export const withdrawQuestionnaire = (actor: Actor, it: Ids) => withdrawForm(aboutA(actor, it.symposium));
export const makeHandoutLinks = (actor: Actor, it: Ids) => handOut({ ...aboutA(actor, it.symposium), count: 1 });
export const publishResults = (actor: Actor, it: Ids) => showResults(aboutA(actor, it.symposiumShared));
export const publishResultsShared = async (actor: Actor, it: Ids) => {
  const { at } = await getQuestionnaireSubject(shared(actor, it));
  return showResults({ at, now });
};
export const unpublishResults = (actor: Actor, it: Ids) => hideResults(aboutA(actor, it.symposiumPast));

const person = { name: "見本", email: "new@example.jp" };
const input = {
  people: [person],
  groupName: null,
  organisation: "",
  jobTitle: "",
  place: "venue" as const,
  answers: {},
};
export const register = (actor: Actor | null, { symposium: symposiumId }: Ids) =>
  registerFor({ symposiumId, input, actor, now });
export const registerForDraft = (actor: Actor | null, { symposiumDraft: symposiumId }: Ids) =>
  registerFor({ symposiumId, input, actor, now });

const UNKNOWN_TOKEN = "x".repeat(43);
type ByLink = (token: string) => Promise<unknown>;
/** With the link of the set, whoever holds it; and with one that is nobody's. */
const byLink = (deed: ByLink, name: "registrationToken" | "offeredToken" | "speakerToken" | "questionnaireToken") => ({
  held: (_actor: Actor | null, it: Ids) => deed(it[name]),
  unknown: () => deed(UNKNOWN_TOKEN),
});
const words = { name: "見本", organisation: "", jobTitle: "", answers: {}, place: "online" as const };
const proposal = { kana: "みほん", affiliation: "", title: "", profile: "見本の紹介" };
const consents = { recording: "yes", slides: "no", photo: "yes" } as const;
const answered = () => {
  const form = new FormData();
  form.set("q.good", "4");
  return form;
};
export const changeRegistration = byLink((token) => change({ token, input: words, now }), "registrationToken");
export const cancelRegistration = byLink((token) => cancel({ token, now }), "registrationToken");
export const answerOffer = byLink((token) => answer({ token, takes: true, now }), "offeredToken");
export const join = byLink((token) => goIn({ token, notes: true, now }), "registrationToken");
export const answerAsSpeaker = byLink((token) => answerSpeaker({ token, proposal, consents, now }), "speakerToken");
export const putSpeakerPhoto = byLink((token) => putPhoto({ token, bytes: null }), "speakerToken");
export const answerQuestionnaire = byLink(
  (token) => answerForm({ key: { token }, form: answered(), now }),
  "questionnaireToken",
);
export const answerOpenForm = (_actor: Actor | null, { symposium: subjectId }: Ids) =>
  answerForm({ key: { subjectType: "symposium", subjectId }, form: answered(), now });
export const answerClosedForm = (_actor: Actor | null, { symposiumPast: subjectId }: Ids) =>
  answerForm({ key: { subjectType: "symposium", subjectId }, form: answered(), now });
