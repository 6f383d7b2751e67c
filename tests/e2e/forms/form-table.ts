/** Every form of the site, one row each: what a browser sends from it when all is well, and what each field takes. */
import type { SampleRole } from "../../setup/sign-in";
import { ALIAS_BUTTONS, ALIAS_FORMS } from "./alias-forms";
import { ARCHIVE_BUTTONS, ARCHIVE_FORMS } from "./archive-forms";
import { GLOSSARY_FORMS } from "./glossary-forms";
import { type Planted, TOWN } from "./plant";
import { SYMPOSIUM_BUTTONS, SYMPOSIUM_FORMS } from "./symposium-forms";
import { TRAINING_BUTTONS, TRAINING_FORMS } from "./training-forms";

export type FormRow = {
  /** Folder under app/routes. */
  route: string;
  /** Which form of the page. */
  form: string;
  as: SampleRole | null;
  path: (planted: Planted) => string;
  fields: Record<string, string>;
  /** Hidden fields (versions, ids): sent as the page has them at that moment. */
  hidden?: readonly string[];
  /** Ids the list of errors leads to when every field is empty; null: this form has nothing that must be filled in. */
  required: readonly string[] | null;
  /** Characters a field takes at most; one more is refused at `id`. */
  limits?: Record<string, { max: number; id?: string }>;
  /** Fields with fixed values; another value is refused, at `id`. */
  choices?: Record<string, string>;
  /** What is never sent back: passwords, codes, and a tick that is given anew each time. */
  secrets?: readonly string[];
  /** Takes files, so a megabyte is nothing. */
  isUpload?: boolean;
  /** Only for what ends or deletes something: shapes are tried, the good form is not sent. */
  isFinal?: boolean;
};

const desk = `/municipalities/${TOWN}/desk`;
const PASSWORD = "あさがおの鉢に水をやる";
const NAME_ID = "listing-name";
const listing = {
  name: "見本 用紙の家",
  summary: "お茶のみ",
  description: "だれでも",
  phone: "054-000-0000",
  hours: "",
};
const listingLimits = {
  name: { max: 200, id: NAME_ID },
  summary: { max: 200, id: "listing-summary" },
  description: { max: 4000, id: "listing-description" },
  phone: { max: 40, id: "listing-phone" },
};

const accounts: FormRow[] = [
  {
    ...{ route: "_auth.sign-in", form: "ログイン", as: null, path: () => "/sign-in" },
    fields: { email: "nobody@example.jp", password: PASSWORD },
    ...{ required: ["email", "password"], secrets: ["password"] },
    limits: { email: { max: 254 }, password: { max: 128 } },
  },
  {
    ...{ route: "_auth.sign-in_.code", form: "数字を送る", as: null, path: () => "/sign-in/code" },
    fields: { intent: "send", email: "nobody@example.jp" },
    ...{ required: ["email"], limits: { email: { max: 254 } } },
  },
  {
    ...{ route: "_auth.sign-in_.second-factor", form: "認証アプリ", as: null, path: () => "/sign-in/second-factor" },
    fields: { code: "123456" },
    ...{ required: ["code"], secrets: ["code"], isFinal: true },
  },
  {
    ...{ route: "_auth.sign-up", form: "作る", as: null, path: () => "/sign-up" },
    fields: { name: "さくら", email: "forms-new@example.jp", newPassword: PASSWORD },
    ...{ required: ["name", "email", "newPassword"], secrets: ["newPassword"] },
    limits: { name: { max: 40 }, email: { max: 254 }, newPassword: { max: 128 } },
  },
  {
    ...{ route: "_auth.verify", form: "確かめる", as: null, path: () => "/verify" },
    fields: { email: "nobody@example.jp", code: "123456" },
    ...{ required: ["email"], secrets: ["code"], limits: { email: { max: 254 } }, isFinal: true },
  },
  {
    ...{ route: "_auth.reset-password", form: "リンクを送る", as: null, path: () => "/reset-password" },
    fields: { email: "nobody@example.jp" },
    ...{ required: ["email"], limits: { email: { max: 254 } } },
  },
  {
    ...{ route: "_auth.reset-password", form: "決める", as: null, path: () => "/reset-password?token=x" },
    fields: { newPassword: PASSWORD },
    ...{ required: ["newPassword"], secrets: ["newPassword"], limits: { newPassword: { max: 128 } }, isFinal: true },
  },
  {
    ...{ route: "account._index", form: "表示名", as: "resident", path: () => "/account?index" },
    fields: { name: "見本 住民" },
    ...{ required: ["name"], limits: { name: { max: 40 } } },
  },
  {
    ...{ route: "account.close", form: "閉じる", as: "resident", path: () => "/account/close" },
    fields: { agree: "yes", password: PASSWORD },
    ...{
      required: ["agree", "password"],
      secrets: ["password", "agree"],
      limits: { password: { max: 128 } },
      isFinal: true,
    },
  },
  {
    ...{ route: "account.email", form: "変える", as: "resident", path: () => "/account/email" },
    fields: { intent: "ask", newEmail: "forms-other@example.jp", password: PASSWORD },
    ...{ required: ["newEmail", "password"], secrets: ["password"], isFinal: true },
    limits: { newEmail: { max: 254 }, password: { max: 128 } },
  },
  {
    ...{ route: "account.password", form: "変える", as: "resident", path: () => "/account/password" },
    fields: { password: PASSWORD, newPassword: PASSWORD },
    ...{ required: ["password", "newPassword"], secrets: ["password", "newPassword"], isFinal: true },
    limits: { password: { max: 128 }, newPassword: { max: 128 } },
  },
  {
    ...{ route: "account.two-factor", form: "始める", as: "resident", path: () => "/account/two-factor" },
    fields: { intent: "start", password: PASSWORD },
    ...{ required: ["password"], secrets: ["password"], limits: { password: { max: 128 } }, isFinal: true },
  },
  {
    ...{ route: "_site.professional", form: "申請", as: "resident", path: () => "/professional" },
    fields: { municipality: "焼津市", organisation: "見本の社協", jobTitle: "相談員" },
    required: ["municipality", "organisation", "jobTitle"],
    limits: { organisation: { max: 80 }, jobTitle: { max: 60 } },
    choices: { municipality: "municipality" },
  },
];

const visitors: FormRow[] = [
  {
    ...{
      route: "_site.listings.$id_.contact",
      form: "連絡",
      as: null,
      path: () => "/listings/lst_forms_place/contact",
    },
    fields: { name: "さくら", email: "forms@example.jp", message: "お話ししたいです。" },
    required: ["name", "email", "message"],
    limits: { name: { max: 40 }, message: { max: 2000 }, email: { max: 254 } },
  },
  {
    ...{
      route: "_site.listings.$id_.report",
      form: "知らせる",
      as: null,
      path: () => "/listings/lst_forms_place/report",
    },
    fields: { topic: "hours", message: "水曜は休みです。", proposal: "月火木", why: "張り紙", email: "" },
    required: ["topic-closed", "message"],
    limits: { message: { max: 1000 }, proposal: { max: 200 }, why: { max: 200 } },
    choices: { topic: "topic-closed" },
  },
  {
    ...{
      route: "_site.listings.$id_.role",
      form: "お願い",
      as: "resident",
      path: () => "/listings/lst_forms_role/role",
    },
    fields: { forWhom: "self", alias: "", name: "さくら", message: "やってみたいです。" },
    required: ["forWhom-self", "name", "message"],
    limits: { name: { max: 40 }, message: { max: 2000 } },
    choices: { forWhom: "forWhom-self" },
  },
  {
    ...{ route: "_site.listings.$id_.claim", form: "申し出", as: "professional" },
    path: () => "/listings/lst_forms_claim/claim",
    fields: { intent: "begin", way: "officer", position: "代表", message: "事務局です。" },
    required: ["position", "way-code"],
    limits: { position: { max: 60 }, message: { max: 1000 } },
    choices: { way: "way-code" },
  },
  {
    ...{ route: "_site.subscriptions.new", form: "申し込み", as: null, path: () => "/subscriptions/new" },
    fields: { email: "forms@example.jp", every: "weekly" },
    ...{ required: ["email", "every-daily"], limits: { email: { max: 254 } }, choices: { every: "every-daily" } },
  },
  {
    ...{
      route: "_site.check.$token",
      form: "直す",
      as: null,
      path: ({ tokens }) => `/check/${tokens.check}?step=correct`,
    },
    fields: { answer: "correct", ...listing },
    ...{ required: [NAME_ID], limits: listingLimits, isFinal: true },
  },
  {
    ...{ route: "_site.relay.$token", form: "返事", as: null, path: ({ tokens }) => `/relay/${tokens.relay}` },
    fields: { intent: "reply", message: "ありがとうございます。" },
    ...{ required: ["reply-message"], limits: { message: { max: 2000, id: "reply-message" } } },
  },
];

const residents: FormRow[] = [
  {
    ...{ route: "my.messages_.$id", form: "返事", as: "resident", path: () => "/my/messages/thr_forms" },
    fields: { intent: "reply", message: "どうぞ、いらしてください。" },
    ...{ required: ["reply-message"], limits: { message: { max: 2000, id: "reply-message" } } },
  },
  {
    ...{ route: "my.drafts.$draftId.$step", form: "何を", as: "resident", path: () => "/my/drafts/dft_forms/what" },
    fields: {
      ...{ intent: "next", name: "水やり", summary: "朝に水をやります。", description: "花だん", themes: "work" },
      ...{ howManyPeople: "2", companion: "職員", firstTimeFriendly: "yes", noQualificationNeeded: "yes" },
    },
    required: ["offer-name", "offer-summary"],
    limits: {
      name: { max: 60, id: "offer-name" },
      summary: { max: 200, id: "offer-summary" },
      description: { max: 4000, id: "offer-description" },
    },
    choices: { themes: "offer-themes", howManyPeople: "offer-howManyPeople" },
  },
  {
    ...{ route: "my.drafts.$draftId.$step", form: "いつ", as: "resident", path: () => "/my/drafts/dft_forms/when" },
    fields: { intent: "next", when: "火曜の朝" },
    ...{ required: ["offer-when"], limits: { when: { max: 1000, id: "offer-when" } } },
  },
  {
    ...{ route: "my.drafts.$draftId.$step", form: "どこで", as: "resident", path: () => "/my/drafts/dft_forms/where" },
    fields: { intent: "next", placeKind: "town", municipality: "焼津市", areaName: "", accessNote: "駅から5分" },
    required: ["offer-placeKind", "offer-municipality"],
    limits: { accessNote: { max: 1000, id: "offer-accessNote" }, areaName: { max: 60, id: "offer-areaName" } },
    choices: { placeKind: "offer-placeKind", municipality: "offer-areaName" },
  },
  {
    ...{ route: "my.drafts.$draftId.$step", form: "だれに", as: "resident", path: () => "/my/drafts/dft_forms/whom" },
    fields: { intent: "next", costKind: "free", costNote: "なし", languages: "日本語" },
    required: null,
    limits: { costNote: { max: 1000, id: "offer-costNote" }, languages: { max: 200, id: "offer-languages" } },
    choices: { costKind: "offer-costKind" },
  },
  {
    ...{
      route: "my.drafts.$draftId.$step",
      form: "つなぎ方",
      as: "resident",
      path: () => "/my/drafts/dft_forms/connect",
    },
    fields: { intent: "next", connectNote: "このサイトから" },
    ...{ required: null, limits: { connectNote: { max: 1000, id: "offer-connectNote" } } },
  },
  {
    ...{
      route: "my.drafts.$draftId.$step",
      form: "範囲",
      as: "resident",
      path: () => "/my/drafts/dft_forms/visibility",
    },
    fields: { intent: "next", visibility: "public" },
    ...{ required: ["offer-visibility"], choices: { visibility: "offer-visibility" } },
  },
  {
    ...{ route: "my.drafts.$draftId.$step", form: "同意", as: "resident", path: () => "/my/drafts/dft_forms/consent" },
    fields: { intent: "next", agrees: "yes", endsOn: "2027-03-31" },
    ...{ required: ["offer-agrees", "offer-endsOn"], choices: { endsOn: "offer-endsOn" } },
  },
  {
    ...{
      route: "my.listings.$id.edit",
      form: "直す",
      as: "resident",
      path: () => "/my/listings/lst_forms_claimed/edit",
    },
    fields: { intent: "save", baseRevision: "0", ...listing, name: "見本 預かった家", visibility: "public" },
    ...{ required: [NAME_ID], limits: listingLimits, choices: { visibility: "listing-visibility" } },
  },
  {
    ...{ route: "my.offers.$listingId", form: "続ける", as: "resident", path: () => "/my/offers/lst_forms_offer" },
    fields: { intent: "renew", endsOn: "2027-03-31" },
    ...{ required: ["endsOn"], choices: { endsOn: "endsOn" } },
  },
  {
    ...{ route: "my.offers.new", form: "種類", as: "resident", path: () => "/my/offers/new" },
    ...{ fields: { kind: "role" }, required: [], choices: { kind: "" } },
  },
];

const officers: FormRow[] = [
  {
    ...{ route: "municipalities.$code.desk.listings.$id", form: "メモ", as: "officer" },
    path: () => `${desk}/listings/lst_forms_place`,
    fields: { intent: "note", note: "電話で確かめた。" },
    ...{ required: ["note"], limits: { note: { max: 2000 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.listings.$id", form: "確認の間隔", as: "officer" },
    path: () => `${desk}/listings/lst_forms_place`,
    fields: { intent: "interval", days: "90" },
    ...{ required: null, choices: { days: "days" } },
  },
  {
    ...{ route: "municipalities.$code.desk.listings.$id_.edit", form: "直す", as: "officer" },
    path: () => `${desk}/listings/lst_forms_other/edit`,
    fields: {
      intent: "save",
      baseRevision: "0",
      ...listing,
      lat: "34.8669",
      lng: "138.3217",
      precision: "town",
      visibility: "public",
    },
    required: [NAME_ID],
    limits: listingLimits,
    choices: { lat: "lat", visibility: "listing-visibility" },
  },
  {
    ...{ route: "municipalities.$code.desk.listings.new", form: "作る", as: "officer" },
    path: () => `${desk}/listings/new?kind=resource`,
    fields: {
      intent: "save",
      ...listing,
      name: "見本 作った家",
      lat: "",
      lng: "",
      precision: "",
      visibility: "public",
    },
    ...{ required: [NAME_ID], limits: listingLimits, choices: { visibility: "listing-visibility" } },
  },
  {
    ...{ route: "municipalities.$code.desk.members", form: "招く", as: "officer", path: () => `${desk}/members` },
    fields: { intent: "invite", email: "forms-colleague@example.jp" },
    ...{ required: ["email"], limits: { email: { max: 254 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.members", form: "所属先", as: "officer", path: () => `${desk}/members` },
    fields: { intent: "addDomain", domain: "shakyo.example.jp", organisation: "見本の社協" },
    ...{ required: ["domain", "organisation"], limits: { domain: { max: 253 }, organisation: { max: 120 } } },
  },
  {
    ...{ route: "municipalities.$code.desk.reviews.$reviewId", form: "決める", as: "officer" },
    path: () => `${desk}/reviews/rev_forms`,
    fields: { intent: "decide", decision: "decline", template: "", reason: "確かめました。" },
    ...{
      required: ["decision-0"],
      limits: { reason: { max: 1000 } },
      choices: { decision: "decision-0" },
      isFinal: true,
    },
  },
  {
    ...{ route: "municipalities.$code.desk.reviews.$reviewId", form: "メモ", as: "officer" },
    path: () => `${desk}/reviews/rev_forms`,
    fields: { intent: "note", note: "聞いてみる。" },
    ...{ required: ["note"], limits: { note: { max: 2000 } } },
  },
  {
    ...{ route: "_site.municipalities.$code.calls_.$listingId", form: "電話", as: "officer" },
    path: () => `/municipalities/${TOWN}/calls/lst_forms_place`,
    fields: { calledOn: "2026-11-01", result: "noAnswer", note: "留守でした。", nextOn: "" },
    ...{ required: ["calledOn", "result-confirmed"], limits: { note: { max: 500 } } },
    choices: { result: "result-confirmed", calledOn: "calledOn" },
  },
];

const administrators: FormRow[] = [
  {
    ...{ route: "admin.banner", form: "出す", as: "admin", path: () => "/admin/banner" },
    fields: {
      ...{ intent: "set", level: "info", textJa: "見本の知らせ", textEn: "" },
      ...{ startsAt: "2027-01-01T10:00", endsAt: "2027-01-01T11:00" },
    },
    required: ["textJa", "startsAt", "endsAt"],
    limits: { textJa: { max: 200 }, textEn: { max: 200 } },
    choices: { startsAt: "startsAt", endsAt: "endsAt" },
  },
  {
    ...{ route: "admin.people_.invite", form: "招く", as: "admin", path: () => "/admin/people/invite" },
    fields: { email: "forms-officer@example.jp", role: "officer", municipality: "焼津市" },
    required: ["email", "municipality"],
    limits: { email: { max: 254 } },
    choices: { municipality: "municipality" },
  },
  {
    ...{ route: "admin.vocabulary", form: "ことば", as: "admin", path: () => "/admin/vocabulary" },
    fields: { term: "theme.food", word: "見本のことば" },
    ...{ required: null, limits: { word: { max: 40, id: "word-theme-food" } } },
  },
];

/** Forms of one button: nothing is written, so only shapes are tried, at things that are not there. */
const buttons = (
  [
    ["_auth.sign-out", null, "/sign-out"],
    ["_auth.invitations.$token", "resident", "/invitations/none"],
    ["_auth.email-objection.$token", null, "/email-objection/none"],
    ["_site.subscriptions.confirm.$token", null, "/subscriptions/confirm/none"],
    ["_site.subscriptions.end.$token", null, "/subscriptions/end/none"],
    ["account.sessions", "resident", "/account/sessions"],
    ["language", null, "/language"],
    ["my._index", "resident", "/my?index"],
    ["my.offers.$listingId_.withdraw", "resident", "/my/offers/lst_none/withdraw"],
    ["admin.jobs", "admin", "/admin/jobs"],
    ["admin.jobs_.$jobId.give-up", "admin", "/admin/jobs/999999/give-up"],
    ["admin.mail", "admin", "/admin/mail"],
    ["admin.people", "admin", "/admin/people"],
    ["admin.people_.$membershipId.end", "admin", "/admin/people/none/end"],
    ["municipalities.$code.desk.queue", "officer", `${desk}/queue`],
    [
      "municipalities.$code.desk.listings.$id_.merge",
      "officer",
      `${desk}/listings/lst_forms_place/merge?with=lst_none`,
    ],
    ...SYMPOSIUM_BUTTONS,
    ...ALIAS_BUTTONS,
    ...ARCHIVE_BUTTONS,
    ...TRAINING_BUTTONS,
  ] as const
).map(
  ([route, as, path]): FormRow => ({
    ...{ route, as, form: "ボタン", path: () => path, required: null, isFinal: true },
    fields: { [route === "account.sessions" ? "id" : "words"]: "none" },
  }),
);

export const FORMS: FormRow[] = [
  ...accounts,
  ...visitors,
  ...residents,
  ...officers,
  ...administrators,
  ...SYMPOSIUM_FORMS,
  ...ALIAS_FORMS,
  ...ARCHIVE_FORMS,
  ...TRAINING_FORMS,
  ...GLOSSARY_FORMS,
  ...buttons,
];

/** Routes with an action and no form of their own. */
export const WITHOUT_FORM: Record<string, string> = {
  "_site.$": "answers 404 to whatever is sent to an address that is none",
};
