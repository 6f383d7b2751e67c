/** Words of a symposium. */

/** オンライン, 会場, 併用. */
export const FORMS = ["online", "venue", "both"] as const;
export type SymposiumForm = (typeof FORMS)[number];

/** 主催, 共催, 後援, 協力, 助成, 事務局: in the order they are shown. */
export const ORGANISER_ROLES = ["host", "coHost", "support", "cooperation", "grant", "secretariat"] as const;
export type OrganiserRole = (typeof ORGANISER_ROLES)[number];

/** 開会, 挨拶, 基調講演, 講演, パネルディスカッション, 事例報告, 対談, 質疑, 休憩, 閉会, その他. */
export const ITEM_KINDS = [
  "opening",
  "greeting",
  "keynote",
  "lecture",
  "panel",
  "caseReport",
  "dialogue",
  "questions",
  "break",
  "closing",
  "other",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** 登壇, 司会, コーディネーター, 指定発言. */
export const SPEAKER_ROLES = ["speaker", "moderator", "coordinator", "discussant"] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

/** Postponed and cancelled are states; a symposium is never deleted. */
export const EVENT_STATUSES = ["scheduled", "postponed", "cancelled"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const REGISTRATION_STATES = ["placed", "waiting", "offered", "cancelled"] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

export const PLACES = ["online", "venue"] as const;
export type Place = (typeof PLACES)[number];

/** What a speaker agrees to, each separately. */
export const CONSENT_ANSWERS = ["unasked", "yes", "no"] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** What the registered are told of. */
export const TOLD_CHANGES = ["date", "time", "place", "link"] as const;
export type ToldChange = (typeof TOLD_CHANGES)[number];
