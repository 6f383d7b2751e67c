/** The forms of symposia and アンケート, one row each, as in form-table.ts. */
import type { FormRow } from "./form-table";
import type { Planted } from "./plant";

const desk = "/municipalities/222127/desk/symposia";
type Which = keyof Planted["symposia"]["ids"];
const at =
  (which: Which, rest: string) =>
  ({ symposia }: Planted) =>
    `${desk}/${symposia.ids[which]}/${rest}`;

const answers = { "q.how": "広報", "q.words": "楽しみです。" };
const answerLimits = { "q.words": { max: 2000, id: "q-words" } };
const person = { "name.0": "さくら", "email.0": "forms-guest@example.jp" };
const personLimits = { "name.0": { max: 60, id: "name-0" }, "email.0": { max: 254, id: "email-0" } };
const work = { organisation: "見本の会", jobTitle: "相談員" };
const workLimits = { organisation: { max: 100 }, jobTitle: { max: 60 } };
const mailing = { intent: "save", audience: "all", subject: "見本のお知らせ", text: "会場が広くなりました。" };
const mailingRules = {
  required: ["audience", "subject", "text"],
  limits: { subject: { max: 100 }, text: { max: 4000 } },
  choices: { audience: "audience" },
};

const guests: FormRow[] = [
  {
    ...{ route: "_site.symposia.$id_.register", form: "申込", as: null, hidden: ["kind"] },
    path: ({ symposia }) => `/symposia/${symposia.ids.open}/register`,
    fields: { ...person, ...work, ...answers, place: "online", agrees: "yes" },
    required: ["name-0", "email-0", "organisation", "jobTitle", "place", "q-how", "q-words", "agrees"],
    limits: { ...personLimits, ...workLimits, ...answerLimits },
    choices: { place: "place", "q.how": "q-how" },
  },
  {
    ...{ route: "_site.symposia.$id_.register", form: "職場の申込", as: null, hidden: ["kind"] },
    path: ({ symposia }) => `/symposia/${symposia.ids.open}/register?kind=group`,
    fields: { ...person, "email.0": "forms-group@example.jp", ...answers, groupName: "見本の会", jobTitle: "相談員" },
    required: ["groupName", "name-0", "jobTitle", "place", "q-how", "q-words", "agrees"],
    limits: { groupName: { max: 100 }, ...personLimits },
  },
  {
    ...{ route: "_site.registrations.$token_.change", form: "直す", as: null },
    path: ({ symposia }) => `/registrations/${symposia.tokens.registration}/change`,
    fields: { "name.0": "さくら", ...work, ...answers, place: "online" },
    required: ["name-0", "organisation", "jobTitle", "place", "q-how", "q-words"],
    limits: { "name.0": personLimits["name.0"], ...workLimits, ...answerLimits },
    choices: { place: "place", "q.how": "q-how" },
  },
  {
    ...{ route: "_site.speakers.$token", form: "登壇者", as: null, isUpload: true },
    path: ({ symposia }) => `/speakers/${symposia.tokens.speaker}`,
    fields: {
      ...{ intent: "send", kana: "みほん いちろう", affiliation: "見本大学", title: "教授", profile: "見本です。" },
      ...{ recording: "yes", slides: "no", photo: "unasked" },
    },
    required: null,
    limits: { kana: { max: 100 }, affiliation: { max: 100 }, title: { max: 100 }, profile: { max: 600 } },
  },
  {
    ...{ route: "_site.questionnaires.$token", form: "答える", as: null, isFinal: true },
    path: ({ symposia }) => `/questionnaires/${symposia.tokens.questionnaire}`,
    ...{ fields: answers, required: ["q-how", "q-words"], limits: answerLimits },
  },
  {
    ...{ route: "_site.symposia.$id_.questionnaire", form: "答える", as: null, isFinal: true },
    path: ({ symposia }) => `/symposia/${symposia.ids.open}/questionnaire`,
    ...{ fields: answers, required: ["q-how", "q-words"], limits: answerLimits },
  },
];

/** A part of the editor. Drafts may be incomplete, so nothing is required but what would shut people out. */
function part(section: string, form: string, row: Pick<FormRow, "fields" | "limits"> & Partial<FormRow>): FormRow {
  const hidden = ["draftVersion", ...(row.hidden ?? [])];
  const route = "municipalities.$code.desk.symposia.$id_.edit.$section";
  return { required: null, ...row, route, form, as: "officer", path: at("draft", `edit/${section}`), hidden };
}

const editor: FormRow[] = [
  part("basics", "基本", {
    fields: {
      intent: "save",
      title: "見本 下書きの会",
      subtitle: "歩く",
      forWhom: "どなたでも",
      summary: "見本です。",
    },
    limits: { title: { max: 120 }, subtitle: { max: 120 }, forWhom: { max: 1000 }, summary: { max: 8000 } },
  }),
  part("when", "日時", {
    fields: {
      ...{ intent: "save", dateText: "2027年1月14日（木）", start: "14:00", end: "16:30", form: "both" },
      ...{ "venue.name": "見本市民会館", "venue.address": "焼津市本町1丁目", "venue.access": "駅から10分" },
    },
    limits: { "venue.name": { max: 100 }, "venue.address": { max: 200 }, "venue.access": { max: 1000 } },
    choices: { dateText: "dateText", start: "start", end: "end" },
  }),
  part("link", "リンク", {
    fields: {
      intent: "save",
      joinUrl: "https://meeting.example.jp/forms",
      joinNote: "会議の番号 1",
      opensMinutesBefore: "30",
    },
    required: ["joinUrl"],
    limits: { joinUrl: { max: 500 }, joinNote: { max: 1000 } },
    choices: { opensMinutesBefore: "opensMinutesBefore" },
  }),
  part("organisers", "主催", {
    fields: {
      intent: "save",
      "organisers.orghost.name": "焼津市（見本）",
      "organisers.orghost.url": "https://example.jp/",
    },
    limits: { "organisers.orghost.name": { max: 100 }, "organisers.orghost.url": { max: 500 } },
    hidden: ["organiser"],
  }),
  part("speakers", "登壇者", {
    fields: {
      ...{ intent: "save", "speakers.spkforms.name": "見本 一郎", "speakers.spkforms.kana": "みほん いちろう" },
      ...{ "speakers.spkforms.affiliation": "見本大学", "speakers.spkforms.profile": "見本です。" },
    },
    limits: { "speakers.spkforms.name": { max: 100 }, "speakers.spkforms.profile": { max: 600 } },
    hidden: ["speaker"],
  }),
  part("programme", "プログラム", {
    fields: {
      ...{ intent: "save", "programme.itmone.title": "見本の基調講演", "programme.itmone.note": "手話つき" },
      ...{ "programme.itmone.start": "14:00", "programme.itmone.minutes": "60" },
    },
    limits: { "programme.itmone.title": { max: 120 }, "programme.itmone.note": { max: 1000 } },
    choices: {
      "programme.itmone.start": "programme.itmone.start",
      "programme.itmone.minutes": "programme.itmone.minutes",
    },
    hidden: ["item"],
  }),
  part("registration", "申込", {
    fields: {
      ...{ intent: "save", isNeeded: "yes", onlineCapacity: "100", venueCapacity: "20", purpose: "連絡のため" },
      ...{ closesDate: "2027年1月10日", closesTime: "17:00", eraseAfterDays: "30" },
    },
    limits: { purpose: { max: 1000 } },
    choices: {
      ...{ onlineCapacity: "onlineCapacity", venueCapacity: "venueCapacity", eraseAfterDays: "eraseAfterDays" },
      ...{ closesDate: "closesDate", closesTime: "closesTime" },
    },
  }),
  part("details", "そのほか", {
    fields: {
      ...{ intent: "save", captions: "yes", accessNote: "段差なし", materialNote: "当日配ります", feeNote: "なし" },
      ...{ "contact.name": "見本の課", "contact.phone": "054-000-0000", "contact.email": "forms@example.jp" },
    },
    limits: {
      ...{ accessNote: { max: 1000 }, materialNote: { max: 1000 }, feeNote: { max: 60 } },
      ...{ "contact.name": { max: 100 }, "contact.phone": { max: 40 }, "contact.email": { max: 254 } },
    },
  }),
  part("cohosts", "共催", { fields: { intent: "findTown", townWords: "藤枝" }, limits: {} }),
];

const officers: FormRow[] = [
  {
    ...{ route: "municipalities.$code.desk.symposia.new", form: "作る", as: "officer", path: () => `${desk}/new` },
    ...{ fields: { title: "見本 新しい会" }, required: ["title"], limits: { title: { max: 120 } } },
  },
  {
    ...{
      route: "municipalities.$code.desk.symposia.import",
      form: "一覧",
      as: "officer",
      path: () => `${desk}/import`,
    },
    ...{ fields: { intent: "check" }, required: ["file"], isUpload: true },
  },
  {
    ...{
      route: "municipalities.$code.desk.symposia.$id_.picture",
      form: "絵",
      as: "officer",
      hidden: ["draftVersion"],
    },
    ...{ path: at("draft", "picture"), fields: { intent: "send" }, required: ["picture"], isUpload: true },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.status", form: "中止", as: "officer", isFinal: true },
    ...{ path: at("later", "status?to=cancelled"), hidden: ["draftVersion", "to"] },
    ...{ fields: { note: "台風のため。" }, required: ["note"], limits: { note: { max: 1000 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.registrations_.new", form: "加える", as: "officer" },
    path: at("open", "registrations/new"),
    fields: {
      ...person,
      "email.0": "forms-phone@example.jp",
      organisation: "見本の会",
      place: "online",
      agrees: "yes",
    },
    required: ["name-0", "place", "agrees"],
    limits: { ...personLimits, organisation: { max: 100 } },
    choices: { place: "place" },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.mailings", form: "書く", as: "officer" },
    ...{ path: at("open", "mailings"), fields: mailing, ...mailingRules },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.mailings_.$mailingId", form: "直す", as: "officer" },
    path: ({ symposia }) => `${desk}/${symposia.ids.open}/mailings/${symposia.mailingId}`,
    ...{ fields: mailing, ...mailingRules },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.questionnaire", form: "質問", as: "officer" },
    ...{ path: at("draft", "questionnaire"), hidden: ["version"], required: ["title"] },
    fields: { intent: "save", title: "見本のアンケート", intro: "お聞かせください。", thanks: "助かりました。" },
    limits: { title: { max: 100 }, intro: { max: 1000 }, thanks: { max: 1000 } },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.questionnaire", form: "いつ", as: "officer", required: null },
    path: at("later", "questionnaire"),
    fields: { intent: "open", closesDate: "2099年1月31日", closesTime: "17:00" },
    choices: { closesDate: "closesDate", closesTime: "closesTime" },
  },
  {
    ...{ route: "municipalities.$code.desk.symposia.$id_.questionnaire", form: "リンク", as: "officer" },
    ...{ path: at("later", "questionnaire"), required: ["count"] },
    ...{ fields: { intent: "links", count: "2" }, choices: { count: "count" } },
  },
];

export const SYMPOSIUM_FORMS: FormRow[] = [...guests, ...editor, ...officers];

/** As the buttons of form-table.ts: at things that are not there. */
export const SYMPOSIUM_BUTTONS = [
  ["_site.registrations.$token", null, "/registrations/none"],
  ["_site.registrations.$token_.cancel", null, "/registrations/none/cancel"],
  ["municipalities.$code.desk.symposia.$id", "officer", `${desk}/sym_none`],
  ["municipalities.$code.desk.symposia.$id_.publish", "officer", `${desk}/sym_none/publish`],
  ["municipalities.$code.desk.symposia.$id_.check-in", "officer", `${desk}/sym_none/check-in`],
  [
    "municipalities.$code.desk.symposia.$id_.questionnaire_.results",
    "officer",
    `${desk}/sym_none/questionnaire/results`,
  ],
  [
    "municipalities.$code.desk.symposia.$id_.registrations_.$registrationId",
    "officer",
    `${desk}/sym_none/registrations/reg_none`,
  ],
] as const;
