/** States of a listing's editable fields: taking, reading and comparing them. */
import { LISTING_FIELD_NAMES, type ListingFieldName, type ListingFields, listingFieldsSchema } from "./listing-fields";
import type { ListingRecord } from "./listing-record";

export type FieldChange = { field: ListingFieldName; before: unknown; after: unknown };

/** The editable fields of a listing as they stand. */
export function snapshotOf(listing: ListingRecord): ListingFields {
  const { organization, ...rest } = listing;
  const all: Record<string, unknown> = { ...rest, organizationName: organization?.name ?? null };
  return Object.fromEntries(LISTING_FIELD_NAMES.map((name) => [name, all[name]])) as ListingFields;
}

/** A kept snapshot; null when it is none (written by hand, or by a version with other words). */
export function readSnapshot(snapshot: unknown): ListingFields | null {
  const read = listingFieldsSchema.safeParse(snapshot);
  return read.success ? read.data : null;
}

/** What differs, in the order of the form. Lists and objects are compared by value, key order does not count. */
export function diffSnapshots(before: ListingFields, after: ListingFields): FieldChange[] {
  return LISTING_FIELD_NAMES.flatMap((field) =>
    stable(before[field]) === stable(after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  );
}

function stable(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
