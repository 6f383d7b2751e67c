/** What the steps hold → the fields of a listing. The values must have been found without problems. */
import { CONNECT_WAYS, COST_KINDS, type ConnectWay, type ListingKind, VISIBILITIES } from "./listing";
import type { ListingFields } from "./listing-fields";
import { readSnapshot } from "./listing-snapshot";
import { type DraftValues, manyOf, textOf, whenTextOf } from "./offer-draft";
import type { OfferPlace } from "./offer-place";
import type { DraftFieldName } from "./offer-steps";
import { parseHoursText } from "./parse-hours-text";
import { isTargetKey, isThemeKey } from "./vocabulary";

/** All fields; what the steps do not ask comes from the listing that is changed, or is empty. */
export function offerToFields(options: {
  kind: ListingKind;
  values: DraftValues;
  /** null: as the listing has it. */
  place: OfferPlace | null;
}): Record<string, unknown> {
  const { kind, values, place } = options;
  const base: Partial<ListingFields> = readSnapshot(values.base) ?? {};
  const isResident = values.mode === "resident";
  return {
    ...base,
    ...(place ?? {}),
    kind,
    ...about(values, kind),
    ...time(values, kind, base),
    ...words(values),
    ...(isResident
      ? { phone: null, phoneExtension: null, fax: null, email: null, url: null }
      : { phone: orNull(values, "phone"), email: orNull(values, "email"), url: orNull(values, "url") }),
    visibility: isResident ? (known(VISIBILITIES, textOf(values, "visibility")) ?? "municipality") : base.visibility,
    capacityState: base.capacityState ?? (kind === "resource" ? "unknown" : "open"),
    reach: base.reach ?? ["place"],
    photoFile: values.photoFile,
  };
}

function about(values: DraftValues, kind: ListingKind): Partial<ListingFields> {
  const shared = {
    name: textOf(values, "name").trim(),
    summary: textOf(values, "summary").trim(),
    description: textOf(values, "description").trim(),
    themes: manyOf(values, "themes").filter(isThemeKey),
  };
  if (kind === "person") {
    const person = {
      likes: listOf(values, "likes"),
      listening: textOf(values, "listening").trim(),
      offers: listOf(values, "offers"),
      when: textOf(values, "when").trim(),
    };
    return { ...shared, person };
  }
  return kind === "role" ? { ...shared, role: roleOf(values) } : { ...shared, ...kanaOf(values, kind) };
}

function kanaOf(values: DraftValues, kind: ListingKind): Partial<ListingFields> {
  return kind === "resource" ? { kana: orNull(values, "kana") } : {};
}

function roleOf(values: DraftValues): NonNullable<ListingFields["role"]> {
  const many = textOf(values, "howManyPeople").normalize("NFKC").trim();
  return {
    what: textOf(values, "summary").trim(),
    when: textOf(values, "when").trim(),
    howManyPeople: many === "" ? null : Number(many),
    companion: textOf(values, "companion").trim(),
    firstTimeFriendly: yesNo(values, "firstTimeFriendly"),
    noQualificationNeeded: yesNo(values, "noQualificationNeeded"),
  };
}

/** Hours are read from the words where they can be; what they cannot hold stays as words. A role has its own words. */
function time(values: DraftValues, kind: ListingKind, base: Partial<ListingFields>): Partial<ListingFields> {
  const text = textOf(values, "when").trim();
  if (kind === "person") return { openingHours: null, openingNote: null };
  if (base.kind && text === whenTextOf(base as ListingFields)) return {};
  const { hours, note } = parseHoursText(text);
  return { openingHours: hours, openingNote: kind === "role" ? null : note };
}

function words(values: DraftValues): Partial<ListingFields> {
  return {
    accessNote: orNull(values, "accessNote"),
    targets: manyOf(values, "targets").filter(isTargetKey),
    costKind: known(COST_KINDS, textOf(values, "costKind")) ?? "unknown",
    costNote: orNull(values, "costNote"),
    languages: listOf(values, "languages"),
    connectWays: manyOf(values, "connectWays").flatMap((way) => {
      const one: ConnectWay | null = known(CONNECT_WAYS, way);
      return one ? [one] : [];
    }),
    connectNote: orNull(values, "connectNote"),
  };
}

function orNull(values: DraftValues, field: DraftFieldName): string | null {
  return textOf(values, field).trim() || null;
}

function listOf(values: DraftValues, field: DraftFieldName): string[] {
  const items = textOf(values, field).split(/[、，,\n]/);
  return items
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .slice(0, 20);
}

function yesNo(values: DraftValues, field: DraftFieldName): boolean | null {
  const text = textOf(values, field);
  return text === "yes" ? true : text === "no" ? false : null;
}

function known<T extends string>(all: readonly T[], value: string): T | null {
  return all.find((item) => item === value) ?? null;
}
