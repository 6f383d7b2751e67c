/** An offer while it is being written: what was typed, as it was typed, valid or not. */
import { z } from "zod";
import type { DateKey } from "~/shared/dates";
import { defaultConsentEnd } from "./consent";
import { describeHours } from "./describe-hours";
import type { ListingKind } from "./listing";
import type { ListingFields } from "./listing-fields";
import { type DraftFieldName, fieldsOfStep, MANY_FIELDS, type OfferMode, type OfferStep } from "./offer-steps";

/** Longer texts are cut before they are kept: a draft is no store. */
const LONGEST_VALUE = 6_000;
const MOST_VALUES = 30;

const fieldValue = z.union([z.string(), z.array(z.string())]);
const draftValues = z.object({
  fields: z.record(z.string(), fieldValue).default({}),
  mode: z.enum(["resident", "operator"]).default("resident"),
  /** Words that were noticed and kept deliberately, by step. */
  kept: z.record(z.string(), z.string()).default({}),
  photoFile: z.string().nullable().default(null),
  /** How often each step was kept: a form that was opened before the last time is out of date. */
  saves: z.record(z.string(), z.int().min(0)).default({}),
  /** The newest revision when the change of an existing listing was begun. */
  baseRevision: z.number().int().default(0),
  /** Fields of the existing listing: what the steps do not ask stays as it is. */
  base: z.unknown().default(null),
});

export type DraftValues = z.output<typeof draftValues>;

export type OfferDraft = {
  id: string;
  kind: ListingKind;
  listingId: string | null;
  step: OfferStep;
  values: DraftValues;
  updatedAt: Date;
};

export function readDraftValues(json: unknown): DraftValues {
  const read = draftValues.safeParse(json);
  return read.success ? read.data : draftValues.parse({});
}

export function textOf(values: DraftValues, field: DraftFieldName): string {
  const value = values.fields[field];
  return typeof value === "string" ? value : "";
}

export function manyOf(values: DraftValues, field: DraftFieldName): string[] {
  const value = values.fields[field];
  return Array.isArray(value) ? value : [];
}

/** What stands in the form before anything was typed there: the site's own town, the usual end of a consent. */
export function beginningValues(values: DraftValues, usual: { today: DateKey; municipalityName: string }): DraftValues {
  const { today, municipalityName } = usual;
  const { fields } = values;
  const usualFields = {
    municipality: municipalityName,
    placeKind: "town",
    endsOn: defaultConsentEnd(today),
    visibility: "",
  };
  const isUntouched = (field: string) => fields[field] === undefined;
  const missing = Object.entries(usualFields).filter(([field]) => isUntouched(field));
  return { ...values, fields: { ...fields, ...Object.fromEntries(missing) } };
}

/** The values of a step as a form sent them, put over those of the other steps. Unchecked boxes come as nothing. */
export function withStep(
  draft: { kind: ListingKind; values: DraftValues },
  step: OfferStep,
  form: { get(name: string): unknown; getAll(name: string): unknown[] },
): DraftValues {
  const { kind, values } = draft;
  const fields = { ...values.fields };
  for (const field of fieldsOfStep(step, kind, values.mode)) {
    fields[field] = MANY_FIELDS.includes(field)
      ? form.getAll(field).filter(isText).slice(0, MOST_VALUES).map(tidy)
      : tidy(isText(form.get(field)) ? String(form.get(field)) : "");
  }
  return { ...values, fields };
}

/** How often a step was kept so far. */
export function savesOf(values: DraftValues, step: OfferStep): number {
  return values.saves[step] ?? 0;
}

/**
 * Where a form of a step differs from what was kept of it since the form was opened (another window did): both versions as
 * text. Empty when nothing was kept in between, or the same. `saves`: what the form carried; null = it carries nothing.
 */
export function overtakenFields(
  draft: { kind: ListingKind; values: DraftValues },
  step: OfferStep,
  typed: { values: DraftValues; saves: number | null },
): { field: DraftFieldName; now: string; mine: string }[] {
  if (typed.saves === null || typed.saves === savesOf(draft.values, step)) return [];
  const shown = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join("、") : (value ?? ""));
  return fieldsOfStep(step, draft.kind, draft.values.mode)
    .map((field) => ({ field, now: shown(draft.values.fields[field]), mine: shown(typed.values.fields[field]) }))
    .filter(({ now, mine }) => now !== mine);
}

const isText = (value: unknown): value is string => typeof value === "string";

/** One kind of line break; no characters the database cannot hold, no half of an emoji. */
function tidy(text: string): string {
  return text
    .slice(0, LONGEST_VALUE)
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? control : ""))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}

/** The values with which the steps begin when an existing listing is to be changed. */
export function valuesOfListing(options: {
  fields: ListingFields;
  mode: OfferMode;
  baseRevision: number;
  municipalityName: string;
}): DraftValues {
  const { fields, mode, baseRevision, municipalityName } = options;
  const { person, role } = fields;
  const yesNo = (value: boolean | null | undefined) => (value === true ? "yes" : value === false ? "no" : "");
  const texts: Partial<Record<DraftFieldName, string | string[]>> = {
    ...{ name: fields.name, kana: fields.kana ?? "", summary: fields.summary, description: fields.description },
    ...{ themes: fields.themes, targets: fields.targets, connectWays: fields.connectWays },
    likes: person?.likes.join("、") ?? "",
    listening: person?.listening ?? "",
    offers: person?.offers.join("、") ?? "",
    howManyPeople: role?.howManyPeople ? String(role.howManyPeople) : "",
    companion: role?.companion ?? "",
    firstTimeFriendly: yesNo(role?.firstTimeFriendly),
    noQualificationNeeded: yesNo(role?.noQualificationNeeded),
    when: whenTextOf(fields),
    ...placeTexts(fields, municipalityName),
    ...{ accessNote: fields.accessNote ?? "", costKind: fields.costKind, costNote: fields.costNote ?? "" },
    languages: fields.languages.join("、"),
    ...{ connectNote: fields.connectNote ?? "", phone: fields.phone ?? "", email: fields.email ?? "" },
    ...{ url: fields.url ?? "", visibility: fields.visibility, agrees: "" },
  };
  const values = { fields: texts, mode, baseRevision, base: fields, photoFile: fields.photoFile ?? null };
  return draftValues.parse(values);
}

/** When it is, in words as one would type them. */
export function whenTextOf({ person, role, openingHours, openingNote }: ListingFields): string {
  const hours = openingHours ? describeHours(openingHours, "ja").join("、") : "";
  return person?.when || role?.when || [hours, openingNote].filter(Boolean).join("、");
}

function placeTexts(fields: ListingFields, municipality: string): Partial<Record<DraftFieldName, string>> {
  const { serviceArea, areaLabel, address } = fields;
  if (address) return { placeKind: "point", municipality, address, isNotHome: "yes", areaName: areaLabel ?? "" };
  const isNamed = serviceArea?.kind === "schoolDistrict" || serviceArea?.kind === "livingArea";
  if (isNamed) return { placeKind: serviceArea.kind, municipality, areaName: serviceArea.label ?? areaLabel ?? "" };
  return areaLabel
    ? { placeKind: "town", municipality, areaName: areaLabel }
    : { placeKind: "municipality", municipality };
}
