/** All fields of a listing that someone may edit, with their limits: one schema for the resident's steps, the officer's form and revisions. */
import { z } from "zod";
import { isDateKey } from "~/shared/dates";
import { JAPAN_BOX } from "~/shared/geo";
import { noticePrivateWords, type PrivateWordKind } from "~/shared/private-words";
import {
  barrierFreeSchema,
  LISTING_LIMITS,
  openingHoursSchema,
  personDetailSchema,
  roleDetailSchema,
} from "./imported-listing-schema";
import {
  CAPACITY_STATES,
  CONNECT_WAYS,
  COST_KINDS,
  LISTING_KINDS,
  POSITION_PRECISIONS,
  REACHES,
  SERVICE_AREA_KINDS,
  VISIBILITIES,
} from "./listing";
import { TARGET_KEYS, THEME_KEYS } from "./vocabulary";

export { LISTING_LIMITS };

const text = (max: number) => z.string().trim().min(1).max(max);
const textOrNull = (max: number) => text(max).nullable().default(null);
const municipalityCode = z.string().regex(/^\d{6}$/);
/** 32 random bytes in hexadecimal digits. */
export const PHOTO_KEY = /^[0-9a-f]{64}\.jpg$/;
const people = z.int().min(1).max(LISTING_LIMITS.people).nullable().default(null);

const whatAndWho = {
  kind: z.enum(LISTING_KINDS),
  visibility: z.enum(VISIBILITIES).default("public"),
  municipalityCode,
  name: text(LISTING_LIMITS.name),
  kana: textOrNull(LISTING_LIMITS.name),
  alias: textOrNull(LISTING_LIMITS.name),
  summary: z.string().trim().max(LISTING_LIMITS.summary).default(""),
  description: z.string().trim().max(LISTING_LIMITS.description).default(""),
  themes: z.array(z.enum(THEME_KEYS)).max(THEME_KEYS.length).default([]),
  targets: z.array(z.enum(TARGET_KEYS)).max(TARGET_KEYS.length).default([]),
  serviceType: textOrNull(LISTING_LIMITS.label),
  organizationName: textOrNull(LISTING_LIMITS.name),
  person: personDetailSchema.nullable().default(null),
  role: roleDetailSchema.nullable().default(null),
  /** 担い手がいます, and 「すでにN人が参加」 without names. */
  roleTaken: z.boolean().default(false),
  takenPeople: people,
  /** Key of a picture in the file store; left out = as it is (forms never carry it, the photo step's verb sets it). */
  photoFile: z.string().regex(PHOTO_KEY).nullable().optional(),
};

const place = {
  address: textOrNull(LISTING_LIMITS.name),
  addressDetail: textOrNull(LISTING_LIMITS.name),
  areaLabel: textOrNull(LISTING_LIMITS.label),
  lat: z.number().min(JAPAN_BOX.south).max(JAPAN_BOX.north).nullable().default(null),
  lng: z.number().min(JAPAN_BOX.west).max(JAPAN_BOX.east).nullable().default(null),
  positionPrecision: z.enum(POSITION_PRECISIONS).nullable().default(null),
  reach: z.array(z.enum(REACHES)).default([]),
  serviceArea: z
    .object({
      kind: z.enum(SERVICE_AREA_KINDS),
      codes: z.array(municipalityCode).max(100).default([]),
      label: textOrNull(LISTING_LIMITS.label),
    })
    .nullable()
    .default(null),
  accessNote: textOrNull(LISTING_LIMITS.note),
  parkingNote: textOrNull(LISTING_LIMITS.note),
  barrierFree: barrierFreeSchema.default({}),
};

const whenAndHow = {
  openingHours: openingHoursSchema.nullable().default(null),
  openingNote: textOrNull(LISTING_LIMITS.note),
  costKind: z.enum(COST_KINDS).default("unknown"),
  costNote: textOrNull(LISTING_LIMITS.note),
  connectWays: z.array(z.enum(CONNECT_WAYS)).default([]),
  connectNote: textOrNull(LISTING_LIMITS.note),
  phone: textOrNull(LISTING_LIMITS.phone),
  phoneExtension: textOrNull(LISTING_LIMITS.phone),
  fax: textOrNull(LISTING_LIMITS.phone),
  email: z.email().max(254).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(LISTING_LIMITS.url)
    .nullable()
    .default(null),
  languages: z.array(text(LISTING_LIMITS.label)).max(LISTING_LIMITS.items).default([]),
  capacityState: z.enum(CAPACITY_STATES).default("unknown"),
  capacityAsOf: z.string().refine(isDateKey, "YYYY-MM-DD").nullable().default(null),
  capacityPeople: people,
};

const fields = z.object({ ...whatAndWho, ...place, ...whenAndHow });

/** What someone may edit of a listing. This is also the shape of a revision's snapshot. */
export type ListingFields = z.output<typeof fields>;
export type ListingFieldsInput = z.input<typeof fields>;
export type ListingFieldName = keyof ListingFields;
export const LISTING_FIELD_NAMES = Object.keys(fields.shape) as ListingFieldName[];

/** Never shown of a person, so never taken either. */
const NEVER_OF_A_PERSON = ["address", "addressDetail", "phone", "phoneExtension", "fax", "email", "url"] as const;

/** What may never stand in a person's own words, even deliberately; 要配慮個人情報 may, of oneself. */
export const NEVER_IN_A_PERSONS_WORDS: readonly PrivateWordKind[] = [
  "phone",
  "email",
  "address",
  "birthDate",
  "caseNumber",
];

/**
 * Reads a form, an API body or a kept snapshot: what is left out becomes null, an empty list or 不明. Issue messages that
 * are ours: `pair` (lat without lng), `neverOfAPerson`, `coarse` (a person's place must stand for a whole 町字 or town),
 * `private.phone` and so on (a person's free text holds what leads to them).
 */
export const listingFieldsSchema = fields.superRefine((listing, context) => {
  const refuse = (field: ListingFieldName, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if ((listing.lat === null) !== (listing.lng === null)) refuse("lng", "pair");
  if (listing.kind !== "person") return;
  for (const field of NEVER_OF_A_PERSON) if (listing[field] !== null) refuse(field, "neverOfAPerson");
  const isCoarse = listing.positionPrecision === "town" || listing.positionPrecision === "municipality";
  if (listing.lat !== null && !isCoarse) refuse("positionPrecision", "coarse");
  for (const { field, text: words } of freeTextsOf(listing)) {
    const found = noticePrivateWords(words).find(({ kind }) => NEVER_IN_A_PERSONS_WORDS.includes(kind));
    if (found) refuse(field, `private.${found.kind}`);
  }
});

const FREE_TEXTS = [
  "name",
  "kana",
  "alias",
  "summary",
  "description",
  "serviceType",
  "organizationName",
  "areaLabel",
  "accessNote",
  "parkingNote",
  "openingNote",
  "costNote",
  "connectNote",
] as const;

/** Every text of a listing that someone wrote in their own words, with the field it stands in. */
export function freeTextsOf(listing: ListingFields): { field: ListingFieldName; text: string }[] {
  const plain = FREE_TEXTS.flatMap((field) => (listing[field] ? [{ field, text: listing[field] }] : []));
  const { person, role } = listing;
  const own = [...(person ? [person.listening, person.when, ...person.likes, ...person.offers] : [])];
  const roleWords = role ? [role.what, role.when, role.companion] : [];
  return [
    ...plain,
    ...own.map((words) => ({ field: "person" as const, text: words })),
    ...roleWords.map((words) => ({ field: "role" as const, text: words })),
    ...(listing.serviceArea?.label ? [{ field: "serviceArea" as const, text: listing.serviceArea.label }] : []),
    ...listing.languages.map((words) => ({ field: "languages" as const, text: words })),
  ].filter(({ text: words }) => words !== "");
}
