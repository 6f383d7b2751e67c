import { createHash } from "node:crypto";
import { startOfTokyoDate } from "~/shared/dates";
import type { ImportedListing } from "./imported-listing";

/** Columns an import decides, written at creation and at every later change. */
export const IMPORTED_COLUMNS = [
  "kind",
  "visibility",
  "name",
  "kana",
  "alias",
  "summary",
  "description",
  "themes",
  "targets",
  "serviceType",
  "organizationId",
  "address",
  "addressDetail",
  "areaLabel",
  "lat",
  "lng",
  "positionSource",
  "positionPrecision",
  "reach",
  "serviceAreaKind",
  "serviceAreaCodes",
  "serviceAreaLabel",
  "openingHours",
  "openingNote",
  "costKind",
  "costNote",
  "connectWays",
  "connectNote",
  "phone",
  "phoneExtension",
  "fax",
  "email",
  "url",
  "accessNote",
  "parkingNote",
  "barrierFree",
  "languages",
  "capacityState",
  "capacityAsOf",
  "capacityPeople",
  "person",
  "role",
  "sourceDigest",
  "sourceExtra",
  "isSample",
  "updatedAt",
] as const;

/** Columns written once. `status` and what people confirmed stay with the people who set them. */
export const CREATED_COLUMNS = [
  "id",
  "status",
  "municipalityCode",
  "sourceId",
  "sourceRecordId",
  "confirmedAt",
  "confirmedBy",
  "confirmedName",
  "confirmedHow",
  "createdAt",
] as const;

export type ListingRow = Record<(typeof IMPORTED_COLUMNS)[number] | (typeof CREATED_COLUMNS)[number], unknown>;

const ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 100 bits of a SHA-256 in the letters of our ids: the same parts always give the same id. */
export function stableId(prefix: string, parts: string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest();
  return `${prefix}_${Array.from(hash.subarray(0, 20), (byte) => ID_ALPHABET[byte % 32]).join("")}`;
}

/** Changes when, and only when, anything the import says about the listing changes. */
export function digestOf(listing: ImportedListing): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(listing)))
    .digest("base64url")
    .slice(0, 22);
}

/** The row as the database keeps it; instants as ISO text in UTC, ready for `jsonb_populate_recordset`. */
export function toListingRow(options: {
  listing: ImportedListing;
  id: string;
  sourceId: string;
  organizationId: string | null;
  digest: string;
  now: Date;
}): ListingRow {
  const { listing, now } = options;
  const { recordId, organization, serviceArea, confirmed, extra, capacityAsOf, ...same } = listing;
  return {
    ...same,
    id: options.id,
    status: "published",
    organizationId: organization ? options.organizationId : null,
    serviceAreaKind: serviceArea?.kind ?? null,
    serviceAreaCodes: serviceArea?.codes ?? [],
    serviceAreaLabel: serviceArea?.label ?? null,
    capacityAsOf: capacityAsOf ? startOfTokyoDate(capacityAsOf).toISOString() : null,
    confirmedAt: confirmed ? startOfTokyoDate(confirmed.on).toISOString() : null,
    confirmedBy: confirmed?.by ?? null,
    confirmedName: confirmed?.name ?? null,
    confirmedHow: confirmed?.how ?? null,
    sourceId: options.sourceId,
    sourceRecordId: recordId,
    sourceDigest: options.digest,
    sourceExtra: Object.keys(extra).length > 0 ? extra : null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
