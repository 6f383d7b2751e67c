/** Values of a listing's fields in the page's words. */
import { describeHours } from "~/domain/directory/describe-hours";
import type { ListingFieldName } from "~/domain/directory/listing-fields";
import type { OpeningHours } from "~/domain/directory/opening-hours";
import type { Locale, MessageKey, Translate } from "~/i18n/messages";

type Words = { t: Translate; locale: Locale };

const OWN_LABELS = [
  "kind",
  "municipalityCode",
  "lat",
  "lng",
  "positionPrecision",
  "serviceArea",
  "openingHours",
  "roleTaken",
  "takenPeople",
  "photoFile",
] as const;

export function fieldLabel(field: ListingFieldName, t: Translate): string {
  const own = OWN_LABELS.find((name) => name === field);
  return t((own ? `desk.field.${own}` : `listingForm.field.${field}`) as MessageKey);
}

const KEYED: Partial<Record<ListingFieldName, string>> = {
  kind: "listing.kind",
  visibility: "listingForm.visibility",
  themes: "listing.theme",
  targets: "listing.target",
  reach: "listing.reach",
  connectWays: "listing.connect",
  costKind: "listing.cost",
  capacityState: "listing.capacity",
  positionPrecision: "desk.form.precisions",
};

/** One or several lines; an empty text when nothing is known. */
export function fieldText(field: ListingFieldName, value: unknown, words: Words): string {
  const { t, locale } = words;
  if (value === null || value === undefined || value === "") return "";
  if (field === "openingHours") return describeHours(value as OpeningHours, locale).join("\n");
  const prefix = KEYED[field];
  if (Array.isArray(value))
    return value.map((item) => (prefix ? t(`${prefix}.${item}` as MessageKey) : String(item))).join("、");
  if (field === "photoFile") return t("desk.yes");
  if (typeof value === "boolean") return t(value ? "desk.yes" : "desk.no");
  if (typeof value === "object") return objectLines(field, value as Record<string, unknown>, words);
  return prefix ? t(`${prefix}.${value}` as MessageKey) : String(value);
}

function objectLines(field: ListingFieldName, value: Record<string, unknown>, { t }: Words): string {
  return Object.entries(value)
    .flatMap(([name, inner]) => {
      if (inner === null || inner === "" || (Array.isArray(inner) && inner.length === 0)) return [];
      return [`${partLabel(field, name, inner, t)}${partValue(field, name, inner, t)}`];
    })
    .join("\n");
}

function partLabel(field: ListingFieldName, name: string, _value: unknown, t: Translate): string {
  if (field === "barrierFree") return `${t(`listing.barrierFree.${name}` as MessageKey)}: `;
  if (field === "person") return `${t(`listing.page.person.${name}` as MessageKey)}: `;
  if (field !== "role") return "";
  if (name === "firstTimeFriendly" || name === "noQualificationNeeded") {
    return `${t(`listingForm.field.${name}`)}: `;
  }
  return `${t((name === "howManyPeople" ? "listing.page.role.howMany" : `listing.page.role.${name}`) as MessageKey)}: `;
}

function partValue(field: ListingFieldName, name: string, value: unknown, t: Translate): string {
  if (typeof value === "boolean") return t(value ? "desk.yes" : "desk.no");
  if (field === "serviceArea" && name === "kind") return t(`listing.page.serviceAreaKind.${value}` as MessageKey);
  return Array.isArray(value) ? value.join("、") : String(value);
}
