/** The shape and limits of a listing that comes from outside, for the sample set and for files that carry whole listings. */
import { z } from "zod";
import { isDateKey, WEEKDAYS } from "~/shared/dates";
import { JAPAN_BOX } from "~/shared/geo";
import type { ImportedListing, ImportSource } from "./imported-listing";
import {
  BARRIER_FREE_KEYS,
  CAPACITY_STATES,
  CONFIRMED_HOWS,
  CONNECT_WAYS,
  COST_KINDS,
  LISTING_KINDS,
  POSITION_PRECISIONS,
  REACHES,
  SERVICE_AREA_KINDS,
  VISIBILITIES,
} from "./listing";
import { TARGET_KEYS, THEME_KEYS } from "./vocabulary";

/** Characters. A name of a real facility with its whole corporation in front stays below 120. */
export const LISTING_LIMITS = {
  name: 200,
  summary: 200,
  description: 4000,
  note: 1000,
  label: 120,
  phone: 40,
  url: 500,
  items: 20,
  people: 10_000,
} as const;

const text = (max: number) => z.string().trim().min(1).max(max);
const textOrNull = (max: number) => text(max).nullable().default(null);
const date = z.string().refine(isDateKey, "YYYY-MM-DD");
const municipalityCode = z.string().regex(/^\d{6}$/);
const webAddress = z.url({ protocol: /^https?$/ }).max(LISTING_LIMITS.url);

const range = z
  .object({ fromMinutes: z.int().min(0).max(1439), toMinutes: z.int().min(1).max(2880) })
  .refine((value) => value.fromMinutes < value.toMinutes, "from before to");
const nth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal("last")]);
const hoursRule = z.object({
  days: z.array(z.enum(WEEKDAYS)).min(1),
  nths: z.array(nth).min(1).exactOptional(),
  holidays: z.enum(["open", "closed", "unknown", "only"]),
  months: z.array(z.int().min(1).max(12)).min(1).exactOptional(),
  ranges: z.array(range),
});

/** Also reads the column of the database, where anything may have been written by hand. */
export const openingHoursSchema = z.object({
  rules: z.array(hoursRule).max(50),
  dates: z
    .array(z.object({ date, ranges: z.array(range) }))
    .max(400)
    .exactOptional(),
  closedDates: z.array(date).max(400).exactOptional(),
  note: z.string().max(LISTING_LIMITS.note).exactOptional(),
});

export const barrierFreeSchema = z.partialRecord(z.enum(BARRIER_FREE_KEYS), z.boolean());

export const personDetailSchema = z.object({
  likes: z.array(text(LISTING_LIMITS.label)).max(LISTING_LIMITS.items),
  listening: z.string().max(LISTING_LIMITS.note),
  offers: z.array(text(LISTING_LIMITS.label)).max(LISTING_LIMITS.items),
  when: z.string().max(LISTING_LIMITS.note),
});

export const roleDetailSchema = z.object({
  what: z.string().max(LISTING_LIMITS.note),
  when: z.string().max(LISTING_LIMITS.note),
  howManyPeople: z.int().min(1).max(LISTING_LIMITS.people).nullable(),
  companion: z.string().max(LISTING_LIMITS.note),
  firstTimeFriendly: z.boolean().nullable(),
  noQualificationNeeded: z.boolean().nullable(),
});

const whoAndWhat = {
  recordId: text(LISTING_LIMITS.label),
  municipalityCode,
  kind: z.enum(LISTING_KINDS),
  visibility: z.enum(VISIBILITIES).default("public"),
  name: text(LISTING_LIMITS.name),
  kana: textOrNull(LISTING_LIMITS.name),
  alias: textOrNull(LISTING_LIMITS.name),
  summary: z.string().max(LISTING_LIMITS.summary).default(""),
  description: z.string().max(LISTING_LIMITS.description).default(""),
  themes: z.array(z.enum(THEME_KEYS)).default([]),
  targets: z.array(z.enum(TARGET_KEYS)).default([]),
  serviceType: textOrNull(LISTING_LIMITS.label),
  organization: z
    .object({
      name: text(LISTING_LIMITS.name),
      kana: textOrNull(LISTING_LIMITS.name),
      corporateNumber: z
        .string()
        .regex(/^\d{13}$/)
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  person: personDetailSchema.nullable().default(null),
  role: roleDetailSchema.nullable().default(null),
  extra: z.record(z.string(), z.string()).default({}),
  isSample: z.boolean().default(false),
};

const place = {
  address: textOrNull(LISTING_LIMITS.name),
  addressDetail: textOrNull(LISTING_LIMITS.name),
  areaLabel: textOrNull(LISTING_LIMITS.label),
  lat: z.number().min(JAPAN_BOX.south).max(JAPAN_BOX.north).nullable().default(null),
  lng: z.number().min(JAPAN_BOX.west).max(JAPAN_BOX.east).nullable().default(null),
  positionSource: z.enum(["source", "repaired", "geocoded", "coarse"]).nullable().default(null),
  positionPrecision: z.enum(POSITION_PRECISIONS).nullable().default(null),
  reach: z.array(z.enum(REACHES)).default([]),
  serviceArea: z
    .object({
      kind: z.enum(SERVICE_AREA_KINDS),
      codes: z.array(municipalityCode).default([]),
      label: textOrNull(LISTING_LIMITS.label),
    })
    .nullable()
    .default(null),
};

const howAndWhen = {
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
  url: webAddress.nullable().default(null),
  accessNote: textOrNull(LISTING_LIMITS.note),
  parkingNote: textOrNull(LISTING_LIMITS.note),
  barrierFree: barrierFreeSchema.default({}),
  languages: z.array(text(LISTING_LIMITS.label)).max(LISTING_LIMITS.items).default([]),
  capacityState: z.enum(CAPACITY_STATES).default("unknown"),
  capacityAsOf: date.nullable().default(null),
  capacityPeople: z.int().min(1).max(LISTING_LIMITS.people).nullable().default(null),
  confirmed: z
    .object({
      on: date,
      by: z.enum(["municipality", "operator"]),
      name: text(LISTING_LIMITS.name),
      how: z.enum(CONFIRMED_HOWS),
    })
    .nullable()
    .default(null),
};

/** A whole listing; what is left out becomes null, an empty list or 不明. A person holds no way to reach them. */
export const importedListingSchema = z
  .object({ ...whoAndWhat, ...place, ...howAndWhen })
  .superRefine((listing, context) => {
    if ((listing.lat === null) !== (listing.lng === null)) {
      context.addIssue({ code: "custom", path: ["lng"], message: "lat and lng go together" });
    }
    if (listing.kind !== "person") return;
    for (const field of ["address", "addressDetail", "phone", "fax", "email"] as const) {
      if (listing[field] !== null) context.addIssue({ code: "custom", path: [field], message: "never of a person" });
    }
    if (listing.lat !== null && listing.positionPrecision !== "town" && listing.positionPrecision !== "municipality") {
      context.addIssue({ code: "custom", path: ["positionPrecision"], message: "a person's place is coarse" });
    }
  }) satisfies z.ZodType<ImportedListing, unknown>;

export const importSourceSchema = z.object({
  id: text(LISTING_LIMITS.label),
  name: text(LISTING_LIMITS.name),
  publisher: text(LISTING_LIMITS.name),
  licenceId: text(LISTING_LIMITS.label),
  creditLine: text(LISTING_LIMITS.note),
  url: webAddress.nullable(),
  municipalityCode: municipalityCode.nullable(),
  isSample: z.boolean(),
  retrievedAt: z.coerce.date().nullable(),
}) satisfies z.ZodType<ImportSource, unknown>;
