/** Two listings of the same thing, side by side: which value of each field stays. */
import { LISTING_FIELD_NAMES, type ListingFieldName, type ListingFields } from "~/domain/directory/listing-fields";
import { diffSnapshots } from "~/domain/directory/listing-snapshot";

/** Fields that only make sense together are chosen together. */
const TOGETHER: Partial<Record<ListingFieldName, ListingFieldName>> = {
  lng: "lat",
  positionPrecision: "lat",
  phoneExtension: "phone",
  addressDetail: "address",
  capacityAsOf: "capacityState",
  capacityPeople: "capacityState",
};
/** What the listing that stays keeps in any case. */
const FIXED: readonly ListingFieldName[] = ["kind", "municipalityCode", "visibility", "photoFile"];

export type MergeChoice = {
  field: ListingFieldName;
  /** Proposed: the one that stays, unless it knows nothing there. */
  proposed: "kept" | "merged";
  kept: unknown;
  merged: unknown;
};

/** The fields to choose between: those in which the two differ, one line for each that goes together. */
export function mergeChoices(kept: ListingFields, merged: ListingFields): MergeChoice[] {
  const differing = diffSnapshots(kept, merged)
    .map(({ field }) => TOGETHER[field] ?? field)
    .filter((field) => !FIXED.includes(field));
  return LISTING_FIELD_NAMES.filter((field) => differing.includes(field)).map((field) => ({
    field,
    proposed: isEmpty(kept[field]) && !isEmpty(merged[field]) ? "merged" : "kept",
    kept: kept[field],
    merged: merged[field],
  }));
}

/** The fields of the listing that stays, with those of the other one where it was chosen. */
export function mergeFields(kept: ListingFields, merged: ListingFields, chosen: readonly string[]): ListingFields {
  const taken = LISTING_FIELD_NAMES.filter(
    (field) => !FIXED.includes(field) && chosen.includes(TOGETHER[field] ?? field),
  );
  return { ...kept, ...Object.fromEntries(taken.map((field) => [field, merged[field]])) };
}

/**
 * Whether the two may become one. A person is nobody else: only two entries of the same owner, and never with a place.
 */
export function canMerge(
  a: { id: string; kind: string; status: string; ownerUserId: string | null },
  b: { id: string; kind: string; status: string; ownerUserId: string | null },
): boolean {
  if (a.id === b.id || a.status === "retired" || b.status === "retired") return false;
  if (a.kind !== "person" && b.kind !== "person") return true;
  return a.kind === b.kind && a.ownerUserId !== null && a.ownerUserId === b.ownerUserId;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === "unknown" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
