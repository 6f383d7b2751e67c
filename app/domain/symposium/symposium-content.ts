/** What a symposium's hosts write, kept whole: as a draft that may have gaps, and frozen at every publishing. */
import { z } from "zod";
import { questionSchema } from "~/domain/questionnaire/question";
import { isDateKey } from "~/shared/dates";
import { TARGET_KEYS, THEME_KEYS } from "../directory/vocabulary";
import { FORMS, ITEM_KINDS, ORGANISER_ROLES, SPEAKER_ROLES } from "./symposium";

export const SYMPOSIUM_LIMITS = {
  title: 120,
  name: 100,
  label: 60,
  summary: 8000,
  profile: 600,
  note: 1000,
  url: 500,
  organisers: 40,
  items: 60,
  speakers: 60,
  capacity: 100_000,
  questions: 12,
  minutes: 24 * 60,
};

const L = SYMPOSIUM_LIMITS;
const text = (max: number) => z.string().trim().max(max).default("");
const id = z.string().regex(/^[a-z0-9]{1,32}$/);
const dateKey = z.string().refine(isDateKey).nullable().default(null);
/** Minutes after midnight, Asia/Tokyo; up to 36 hours for what ends after midnight. */
const clock = z
  .int()
  .min(0)
  .max(36 * 60)
  .nullable()
  .default(null);
const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(L.url)]).default("");
/** Key of a picture in the file store. */
const file = z
  .string()
  .regex(/^[0-9a-f]{64}\.(?:jpg|png)$/)
  .nullable()
  .default(null);
const provided = z.enum(["yes", "no", "unknown"]).default("unknown");
const people = z.int().min(1).max(L.capacity).nullable().default(null);

/**
 * The day as it was typed and as it was understood. `date` is null until the reading is certain or the editor has chosen
 * one; `start` and `end` are minutes after midnight of `date`; `endDate` only for several days.
 */
const whenSchema = z.object({
  dateText: text(L.label),
  date: dateKey,
  endDate: dateKey,
  start: clock,
  end: clock,
});

const organiserSchema = z.object({
  id,
  role: z.enum(ORGANISER_ROLES),
  name: text(L.name),
  municipalityCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable()
    .default(null),
  url,
  logoFile: file,
  /** 後援名義: the days it was approved for. */
  approvedFrom: dateKey,
  approvedUntil: dateKey,
});

const speakerSchema = z.object({
  /** Also the id of the SymposiumSpeaker row: consents and photo are read from there, live. */
  id,
  name: text(L.name),
  kana: text(L.name),
  affiliation: text(L.name),
  title: text(L.name),
  profile: text(L.profile),
});

const itemSchema = z.object({
  id,
  kind: z.enum(ITEM_KINDS),
  title: text(L.title),
  note: text(L.note),
  /** Without a start it begins when the one before ends. */
  start: clock,
  minutes: z.int().min(1).max(L.minutes).nullable().default(null),
  speakers: z
    .array(z.object({ speakerId: id, role: z.enum(SPEAKER_ROLES) }))
    .max(20)
    .default([]),
});

const venueSchema = z.object({
  listingId: z.string().max(64).nullable().default(null),
  name: text(L.name),
  address: text(L.name * 2),
  access: text(L.note),
});

const registrationSchema = z.object({
  isNeeded: z.boolean().default(true),
  onlineCapacity: people,
  venueCapacity: people,
  /** ISO instants. */
  opensAt: z.iso.datetime().nullable().default(null),
  closesAt: z.iso.datetime().nullable().default(null),
  asksOrganisation: z.boolean().default(false),
  asksJobTitle: z.boolean().default(false),
  allowsGroups: z.boolean().default(true),
  questions: z.array(questionSchema).max(L.questions).default([]),
  /** 利用目的. */
  purpose: text(L.note),
  /** Days after the end on which everything about the registered is erased. */
  eraseAfterDays: z.int().min(1).max(400).default(90),
});

export const symposiumContentSchema = z.object({
  title: text(L.title),
  subtitle: text(L.title),
  themes: z.array(z.enum(THEME_KEYS)).max(THEME_KEYS.length).default([]),
  targets: z.array(z.enum(TARGET_KEYS)).max(TARGET_KEYS.length).default([]),
  /** どなたへ, in words. */
  forWhom: text(L.note),
  /** Markdown; HTML in it is shown as text. */
  summary: text(L.summary),
  when: whenSchema.prefault({}),
  form: z.enum(FORMS).default("online"),
  venue: venueSchema.prefault({}),
  organisers: z.array(organiserSchema).max(L.organisers).default([]),
  speakers: z.array(speakerSchema).max(L.speakers).default([]),
  programme: z.array(itemSchema).max(L.items).default([]),
  languages: z.array(z.string().max(20)).max(20).default(["ja"]),
  captions: provided,
  signLanguage: provided,
  /** 要約筆記. */
  noteTaking: provided,
  recording: provided,
  accessNote: text(L.note),
  /** 事前資料. */
  materialNote: text(L.note),
  materialUrl: url,
  isFree: z.boolean().nullable().default(null),
  feeNote: text(L.label),
  registration: registrationSchema.prefault({}),
  contact: z.object({ name: text(L.name), phone: text(40), email: text(254), url }).prefault({}),
  /** A picture for the page; without one we draw the circle. */
  pictureFile: file,
  pictureAlt: text(L.label),
});

/** The whole of it. Every text may be empty: find-problems.ts says what is missing before publishing. */
export type SymposiumContent = z.output<typeof symposiumContentSchema>;
export type Organiser = SymposiumContent["organisers"][number];
export type Speaker = SymposiumContent["speakers"][number];
export type ProgrammeItem = SymposiumContent["programme"][number];

export const EMPTY_SYMPOSIUM: SymposiumContent = symposiumContentSchema.parse({});
