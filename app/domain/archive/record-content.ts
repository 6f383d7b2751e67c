/** What the hosts of a record write, kept whole: as a draft that may have gaps, and frozen at every publishing. */
import { z } from "zod";
import { isDateKey } from "~/shared/dates";
import { TARGET_KEYS, THEME_KEYS } from "../directory/vocabulary";
import { CONSENT_ANSWERS } from "../symposium/symposium";
import { EMBED_PROVIDERS, LICENCE_KEYS, MEETING_GROUPS, PUBLICATION_KINDS } from "./record";

export const RECORD_LIMITS = {
  title: 160,
  name: 100,
  summary: 8000,
  note: 1000,
  url: 500,
  speakers: 60,
  chapters: 200,
  handouts: 30,
  publications: 60,
  meetings: 60,
  slidePages: 300,
  listings: 40,
  terms: 60,
  milliseconds: 24 * 60 * 60 * 1000,
};

const L = RECORD_LIMITS;
const text = (max: number) => z.string().trim().max(max).default("");
const id = z.string().regex(/^[a-z0-9]{1,32}$/);
const rowId = z.string().max(64);
const dateKey = z.string().refine(isDateKey).nullable().default(null);
const ms = z.int().min(0).max(L.milliseconds);
const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(L.url)]).default("");
const provided = z.enum(["yes", "no", "unknown"]).default("unknown");
/** Id of an ArchiveFile of the same record. */
const fileId = rowId.nullable().default(null);

const speakerSchema = z.object({
  id,
  name: text(L.name),
  kana: text(L.name),
  affiliation: text(L.name),
  title: text(L.name),
  /** Of the symposium the record belongs to: that speaker's own answer holds, at once and over `consent`. */
  symposiumSpeakerId: rowId.nullable().default(null),
  /** To the recording being public, as the host has it in writing. "no" can't be published. */
  consent: z.enum(CONSENT_ANSWERS).default("unasked"),
});

const embedSchema = z.object({
  kind: z.literal("embed"),
  provider: z.enum(EMBED_PROVIDERS),
  /** As the provider names it. */
  videoId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** Host name of a PeerTube site; "" for the others. */
  host: z.string().max(200).default(""),
});

export const mediaSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("none") }),
    z.object({ kind: z.literal("file"), fileId: rowId }),
    embedSchema,
  ])
  .default({ kind: "none" });

export const recordContentSchema = z.object({
  title: text(L.title),
  subtitle: text(L.title),
  /** Markdown; HTML in it is shown as text. */
  summary: text(L.summary),
  speakers: z.array(speakerSchema).max(L.speakers).default([]),
  recordedOn: dateKey,
  /** Length in whole seconds; of the file when there is one. */
  seconds: z.int().min(1).max(86_400).nullable().default(null),
  /** BCP 47, of what is spoken. */
  language: z
    .string()
    .regex(/^[a-zA-Z-]{2,20}$/)
    .default("ja"),
  themes: z.array(z.enum(THEME_KEYS)).max(THEME_KEYS.length).default([]),
  targets: z.array(z.enum(TARGET_KEYS)).max(TARGET_KEYS.length).default([]),
  media: mediaSchema,
  /** Said instead of a player when there is no media: 「映像は未登録」. */
  mediaNote: text(L.note),
  audioFileId: fileId,
  posterFileId: fileId,
  chapters: z
    .array(z.object({ id, ms, title: text(L.title) }))
    .max(L.chapters)
    .default([]),
  slidesFileId: fileId,
  /** From when a page is shown. Pages without a time are only turned by hand. */
  slideTimes: z
    .array(z.object({ page: z.int().min(1).max(L.slidePages), ms }))
    .max(L.slidePages)
    .default([]),
  handouts: z
    .array(z.object({ id, title: text(L.title), fileId, url }))
    .max(L.handouts)
    .default([]),
  publications: z
    .array(
      z.object({
        id,
        kind: z.enum(PUBLICATION_KINDS),
        title: text(L.title),
        publisher: text(L.name),
        date: dateKey,
        pages: z.int().min(1).max(10_000).nullable().default(null),
        fileId,
        url,
      }),
    )
    .max(L.publications)
    .default([]),
  /** 検討経過. */
  meetings: z
    .array(
      z.object({
        id,
        group: z.enum(MEETING_GROUPS),
        number: z.int().min(1).max(999).nullable().default(null),
        date: dateKey,
        agenda: text(L.note),
      }),
    )
    .max(L.meetings)
    .default([]),
  meetingsNote: text(L.note),
  licence: z.enum(LICENCE_KEYS).default("allRightsReserved"),
  licenceNote: text(L.note),
  signLanguage: provided,
  /** Captions drawn into the picture; those of tracks are known. */
  openCaptions: provided,
  /** Of the circle the talk names, chosen by an officer. */
  listingIds: z.array(rowId).max(L.listings).default([]),
  termIds: z.array(rowId).max(L.terms).default([]),
  contact: text(L.note),
});

/** Every text may be empty: find-record-problems.ts says what is missing before publishing. */
export type RecordContent = z.output<typeof recordContentSchema>;
export type RecordSpeaker = RecordContent["speakers"][number];
export type RecordMedia = RecordContent["media"];
export type Chapter = RecordContent["chapters"][number];

export const EMPTY_RECORD: RecordContent = recordContentSchema.parse({});
