import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import type { ImportedListing, ImportSource } from "./imported-listing";
import {
  CREATED_COLUMNS,
  digestOf,
  IMPORTED_COLUMNS,
  type ListingRow,
  stableId,
  toListingRow,
} from "./imported-listing-row";
import { saveImportedOrganizations } from "./save-imported-organizations.server";

/** Rows in one transaction; an outbox event names as many listings at most. */
export const MAX_BATCH = 500;

export type SavedCounts = { created: number; updated: number; unchanged: number };
type Found = { id: string; sourceDigest: string | null };
type Change = { listing: ImportedListing; digest: string; found: Found | undefined };

/** Column names are constants of ours; all values go in as one JSON parameter, which Postgres turns into its own types. */
const COLUMNS = [...CREATED_COLUMNS, ...IMPORTED_COLUMNS].map((column) => `"${column}"`).join(", ");
const ASSIGNMENTS = IMPORTED_COLUMNS.map((column) => `"${column}" = r."${column}"`).join(", ");
const INSERT = `INSERT INTO "Listing" (${COLUMNS})
  SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::"Listing", $1::jsonb)`;
const UPDATE = `UPDATE "Listing" l SET ${ASSIGNMENTS}
  FROM jsonb_populate_recordset(NULL::"Listing", $1::jsonb) r WHERE l."id" = r."id"`;

/**
 * Writes a batch (at most 500) of listings of one source in one transaction: source, organisations, listings, audit
 * lines, outbox events. A listing is known again by source + municipality + recordId, and left alone (updatedAt too)
 * when nothing of it changed. Status and confirmations of a known listing are never touched. A dry run only counts.
 */
export async function saveImportedListings(options: {
  source: ImportSource;
  listings: ImportedListing[];
  now: Date;
  dryRun: boolean;
}): Promise<SavedCounts> {
  const { source, now } = options;
  const listings = withoutRepeats(options.listings);
  if (listings.length > MAX_BATCH) throw new RangeError(`At most ${MAX_BATCH} listings in a batch`);
  if (listings.length === 0) return { created: 0, updated: 0, unchanged: 0 };
  if (options.dryRun) return count(await findChanges(db(), source.id, listings), listings.length);
  return db().$transaction(
    async (tx) => {
      await saveSource(tx, source, now);
      const changes = await findChanges(tx, source.id, listings);
      if (changes.length > 0) await writeChanges(tx, source.id, changes, now);
      return count(changes, listings.length);
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

const keyOf = (municipalityCode: string, recordId: string) => `${municipalityCode}\n${recordId}`;

function withoutRepeats(listings: ImportedListing[]): ImportedListing[] {
  const firsts = new Map<string, ImportedListing>();
  for (const listing of listings) {
    const key = keyOf(listing.municipalityCode, listing.recordId);
    if (!firsts.has(key)) firsts.set(key, listing);
  }
  return [...firsts.values()];
}

function count(changes: Change[], total: number): SavedCounts {
  const updated = changes.filter((change) => change.found).length;
  return { created: changes.length - updated, updated, unchanged: total - changes.length };
}

async function findChanges(tx: Tx, sourceId: string, listings: ImportedListing[]): Promise<Change[]> {
  const rows = await tx.listing.findMany({
    where: {
      sourceId,
      municipalityCode: { in: [...new Set(listings.map((listing) => listing.municipalityCode))] },
      sourceRecordId: { in: listings.map((listing) => listing.recordId) },
    },
    select: { id: true, municipalityCode: true, sourceRecordId: true, sourceDigest: true },
  });
  const known = new Map(rows.map((row) => [keyOf(row.municipalityCode, row.sourceRecordId ?? ""), row]));
  return listings
    .map((listing) => ({
      listing,
      digest: digestOf(listing),
      found: known.get(keyOf(listing.municipalityCode, listing.recordId)),
    }))
    .filter((change) => change.found?.sourceDigest !== change.digest);
}

/** An equal source keeps its updatedAt; a missing retrieval date does not wipe a known one. */
async function saveSource(tx: Tx, source: ImportSource, now: Date): Promise<void> {
  const { id, retrievedAt, ...rest } = source;
  const data = retrievedAt ? { ...rest, retrievedAt } : rest;
  const present = await tx.source.findUnique({ where: { id } });
  if (!present) {
    await tx.source.create({ data: { id, ...data, createdAt: now, updatedAt: now } });
    return;
  }
  const isEqual = Object.entries(data).every(([key, value]) => {
    const before = present[key as keyof typeof present];
    return value instanceof Date && before instanceof Date ? value.getTime() === before.getTime() : value === before;
  });
  if (!isEqual) await tx.source.update({ where: { id }, data: { ...data, updatedAt: now } });
}

async function writeChanges(tx: Tx, sourceId: string, changes: Change[], now: Date): Promise<void> {
  const organizationIdOf = await saveImportedOrganizations(
    tx,
    changes.map((change) => change.listing),
    now,
  );
  const rows = changes.map(({ listing, digest, found }) =>
    toListingRow({
      listing,
      id: found?.id ?? stableId("lst", [sourceId, listing.municipalityCode, listing.recordId]),
      sourceId,
      organizationId: organizationIdOf(listing),
      digest,
      now,
    }),
  );
  await write(
    tx,
    INSERT,
    rows.filter((_, index) => !changes[index]!.found),
  );
  await write(
    tx,
    UPDATE,
    rows.filter((_, index) => changes[index]!.found),
  );
  await writeAudit(
    tx,
    changes.map(({ listing, found }, index) => ({
      actorKind: "importer" as const,
      actorId: sourceId,
      action: found ? "listing.reimported" : "listing.imported",
      subjectType: "listing",
      subjectId: String(rows[index]!.id),
      municipalityCode: listing.municipalityCode,
    })),
  );
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: rows.map((row) => String(row.id)) } }]);
}

async function write(tx: Tx, statement: string, rows: ListingRow[]): Promise<void> {
  if (rows.length > 0) await tx.$executeRawUnsafe(statement, JSON.stringify(rows));
}
