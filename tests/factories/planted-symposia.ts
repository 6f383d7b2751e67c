/**
 * The symposia of one set of things in town A: one that is published and will be, one that never was, a draft that town B
 * shares, one that is over. What only their officers, their registered or the holder of a link may see begins with ひみつの.
 */
import { createHash } from "node:crypto";
import { type QuestionnaireContent, questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { asJson } from "~/domain/symposium/as-json.server";
import { publishedColumns } from "~/domain/symposium/published-columns";
import { type SymposiumContent, symposiumContentSchema } from "~/domain/symposium/symposium-content";
import { formatDate } from "~/i18n/format";
import { tokyoDateKey } from "~/shared/dates";
import { digestOfToken } from "~/shared/link-token.server";
import type { Prisma } from "~prisma/client";

export type SymposiumIds = ReturnType<typeof symposiumIdsOf>;

const hashOf = (text: string) => createHash("sha256").update(text);
/** As long as a real one. */
const tokenOf = (text: string) => hashOf(text).digest("base64url");

export function symposiumIdsOf(tag: string) {
  const speakerOf = (name: string) => `spk${hashOf(`${tag} ${name}`).digest("hex").slice(0, 16)}`;
  return {
    symposium: `sym_${tag}_coming`,
    symposiumDraft: `sym_${tag}_draft`,
    symposiumShared: `sym_${tag}_co`,
    symposiumPast: `sym_${tag}_past`,
    speaker: speakerOf("coming"),
    speakerOfDraft: speakerOf("draft"),
    draftToken: `draft-${tag}`,
    sharedDraftToken: `shared-draft-${tag}`,
    speakerToken: `speaker-${tag}`,
    registration: `reg_${tag}_placed`,
    atVenue: `reg_${tag}_venue`,
    registrationToken: tokenOf(`placed ${tag}`),
    offeredToken: tokenOf(`offered ${tag}`),
    mailing: `mlg_${tag}`,
    questionnaireToken: `answer-${tag}`,
  };
}

type Ids = SymposiumIds & { tag: string; photo: string };
type Times = { now: Date; earlier: (days: number) => Date };
type Towns = { host: string; coHost: string; registeredId: string };

export function symposiaOf(ids: Ids, times: Times, towns: Towns) {
  const { earlier } = times;
  const coming = contentOf("見本の集い", earlier(-20), { speakerId: ids.speaker, host: towns.host });
  const past = contentOf("見本の会のあと", earlier(10), { speakerId: null, host: towns.host, pictureFile: ids.photo });
  const secret = { ...coming, title: "ひみつの改題", summary: "ひみつの下書き" };
  const draft = { ...secret, ...speakerPart(ids.speakerOfDraft) };
  const shared = { ...secret, ...speakerPart(null), pictureFile: ids.photo, pictureAlt: "ひみつの絵" };
  const begun = { hostCode: towns.host, createdAt: earlier(40), updatedAt: earlier(3) };
  const published = { ...begun, publishedRevision: 1, publishedAt: earlier(30) };
  const symposia: Prisma.SymposiumCreateManyInput[] = [
    { ...published, id: ids.symposium, draft: asJson(secret), ...publishedColumns(coming) },
    { ...begun, id: ids.symposiumDraft, draft: asJson(draft), previewDigest: digestOfToken(ids.draftToken) },
    {
      ...{ ...begun, id: ids.symposiumShared, draft: asJson(shared), coHosts: [towns.coHost] },
      previewDigest: digestOfToken(ids.sharedDraftToken),
    },
    { ...published, id: ids.symposiumPast, draft: asJson(past), ...publishedColumns(past) },
  ];
  const frozen = { number: 1, publishedAt: earlier(30), changes: [] };
  const symposiumRevisions: Prisma.SymposiumRevisionCreateManyInput[] = [
    { ...frozen, id: `srv_${ids.tag}_coming`, symposiumId: ids.symposium, content: asJson(coming) },
    { ...frozen, id: `srv_${ids.tag}_past`, symposiumId: ids.symposiumPast, content: asJson(past) },
  ];
  return {
    symposia,
    symposiumRevisions,
    ...besideThePage(ids, times),
    ...registered(ids, times, towns),
    ...questionnairesOf(ids, times, towns),
  };
}

type Wish = { speakerId: string | null; host: string; pictureFile?: string };

function contentOf(title: string, day: Date, { speakerId, host, pictureFile }: Wish): SymposiumContent {
  const date = tokyoDateKey(day);
  return symposiumContentSchema.parse({
    ...{ title, themes: ["advice"], targets: ["anyone"], summary: "見本の催しです。", forWhom: "どなたでも" },
    when: { dateText: formatDate(date, "ja"), date, start: 14 * 60, end: 16 * 60 + 30 },
    form: "both",
    venue: { name: "見本市民会館", address: "焼津市本町1丁目" },
    organisers: [{ id: "orghost", role: "host", name: "焼津市（見本）", municipalityCode: host }],
    ...speakerPart(speakerId),
    isFree: true,
    registration: { onlineCapacity: 2, venueCapacity: 20, purpose: "催しの連絡のため" },
    contact: { name: "見本の地域福祉課", phone: "054-000-0000" },
    ...(pictureFile && { pictureFile, pictureAlt: "見本の絵" }),
  });
}

function speakerPart(id: string | null): Pick<SymposiumContent, "speakers" | "programme"> {
  const speakers = id === null ? [] : [{ id, name: "見本 一郎" }];
  const named = speakers.map(({ id: speakerId }) => ({ speakerId, role: "speaker" }));
  const talk = { id: "itmone", kind: "keynote", title: "見本の基調講演", start: 14 * 60, minutes: 60, speakers: named };
  return symposiumContentSchema.pick({ speakers: true, programme: true }).parse({ speakers, programme: [talk] });
}

/** The door to the meeting, open long before so that it can be gone through; who speaks, and what they have sent. */
function besideThePage(ids: Ids, { earlier }: Times) {
  const speakers: Prisma.SymposiumSpeakerCreateManyInput[] = [
    {
      ...{ id: ids.speaker, symposiumId: ids.symposium, email: "himitsu-speaker@example.jp", createdAt: earlier(30) },
      ...{ tokenDigest: digestOfToken(ids.speakerToken), photoFile: ids.photo, consentPhoto: "no" },
      ...{ proposed: { profile: "ひみつの紹介" }, proposedAt: earlier(2) },
    },
    {
      ...{ id: ids.speakerOfDraft, symposiumId: ids.symposiumDraft, createdAt: earlier(30) },
      ...{ consentRecording: "no", consentSlides: "no" },
    },
  ];
  const accesses: Prisma.SymposiumAccessCreateManyInput[] = [ids.symposium, ids.symposiumDraft].map((symposiumId) => ({
    ...{ symposiumId, joinUrl: "https://himitsu.example.jp/join", joinNote: "ひみつの合言葉", updatedAt: earlier(3) },
    opensMinutesBefore: 40 * 24 * 60,
  }));
  const mailings: Prisma.SymposiumMailingCreateManyInput[] = [
    {
      ...{ id: ids.mailing, symposiumId: ids.symposium, subject: "ひみつの件名", text: "ひみつの本文" },
      ...{ audience: "all", createdAt: earlier(2) },
    },
  ];
  return { speakers, accesses, mailings };
}

/** Two places online: one is taken, one offered, so that the third waits. One more person comes to the venue. */
function registered(ids: Ids, { earlier }: Times, { registeredId }: Towns) {
  const person = (number: number, name: string) => ({
    ...{ symposiumId: ids.symposium, number, place: "online", name: "ひみつの参加者", createdAt: earlier(9 - number) },
    ...{ email: `himitsu-${name}@example.jp`, emailKey: `himitsu-${name}@example.jp` },
    ...{ id: `reg_${ids.tag}_${name}`, token: tokenOf(`${name} ${ids.tag}`), checkInCode: `c${name}${ids.tag}` },
  });
  const registrations: Prisma.RegistrationCreateManyInput[] = [
    { ...person(1, "placed"), state: "placed", userId: registeredId },
    { ...person(2, "offered"), state: "offered", offeredAt: earlier(1), offerEndsAt: earlier(-1) },
    { ...person(3, "waiting"), state: "waiting" },
    { ...person(4, "venue"), state: "placed", place: "venue" },
  ];
  return { registrations };
}

const ASKED: QuestionnaireContent = questionnaireContentSchema.parse({
  title: "見本のアンケート",
  sections: [
    {
      id: "s1",
      questions: [
        { id: "good", kind: "scale5", label: "いかがでしたか" },
        { id: "words", kind: "long", label: "ひとこと" },
      ],
    },
  ],
});

/** Open to all at the coming one; closed at the shared one; closed and with published results at the past one. */
function questionnairesOf(ids: Ids, { earlier }: Times, { host }: Towns) {
  const of = (subjectId: string) => ({
    ...{ id: `qst_symposium_${subjectId}`, municipalityCode: host, subjectType: "symposium", subjectId },
    ...{ content: ASKED as Prisma.InputJsonObject, opensAt: earlier(9), createdAt: earlier(20), updatedAt: earlier(9) },
  });
  const [coming, shared, past] = [of(ids.symposium), of(ids.symposiumShared), of(ids.symposiumPast)];
  const closesAt = earlier(2);
  const questionnaires: Prisma.QuestionnaireCreateManyInput[] = [
    { ...coming, isOpenToAll: true },
    { ...shared, closesAt },
    { ...past, closesAt, resultsPublishedAt: earlier(1) },
  ];
  const link = { id: `qlk_${ids.tag}`, key: ids.registration, tokenDigest: digestOfToken(ids.questionnaireToken) };
  const questionnaireLinks = [{ ...link, questionnaireId: coming.id, createdAt: earlier(3) }];
  const answers: Prisma.QuestionnaireAnswerCreateManyInput[] = [shared, past].flatMap(({ id: questionnaireId }) =>
    [1, 2, 3, 4, 5, 6].map((number) => ({
      ...{ id: `ans_${questionnaireId}_${number}`, questionnaireId, answeredOn: tokyoDateKey(earlier(3)) },
      values: { good: 5, words: "ひみつの声" },
    })),
  );
  return { questionnaires, questionnaireLinks, answers };
}
