import type { Tx } from "~/gateways/db.server";
import { type PhotographedRow, photographRows, type RowScope } from "~/gateways/row-photographs.server";
import type { RowChange } from "./row-changes";

/** What a decision may touch: whole listings with everything that hangs on them, and single rows beside them. */
export type DecisionScope = { listingIds: string[]; membershipIds?: string[]; reviewIds?: string[] };

const OF_A_LISTING = [
  "ListingRevision",
  "ListingReport",
  "ListingClaim",
  "ListingCall",
  "Consent",
  "CheckLink",
  "OfferDraft",
  "OfficerNote",
  "RelayThread",
] as const;

/** The rows of a scope as they stand, the listings first (their rows are held). */
export function photographScope(tx: Tx, scope: DecisionScope): Promise<PhotographedRow[]> {
  const { listingIds, membershipIds = [], reviewIds = [] } = scope;
  const ofListings = OF_A_LISTING.map((table): RowScope => ({ table, column: "listingId", values: listingIds }));
  return photographRows(tx, [
    { table: "Listing", column: "id", values: listingIds },
    ...ofListings,
    { table: "Membership", column: "id", values: membershipIds },
    { table: "Review", column: "id", values: reviewIds },
  ]);
}

/** The rows some changes speak of, as they stand today. */
export function photographChanged(tx: Tx, changes: readonly RowChange[]): Promise<PhotographedRow[]> {
  const tables = [...new Set(changes.map(({ table }) => table))] as RowScope["table"][];
  return photographRows(
    tx,
    tables.map((table): RowScope => {
      const values = changes.filter((change) => change.table === table).map(({ id }) => id);
      return { table, column: "id", values };
    }),
  );
}

/** Number of the newest revision of each listing; 0 = it has none. */
export async function latestRevisions(tx: Tx, listingIds: string[]): Promise<Record<string, number>> {
  const rows = await tx.listingRevision.groupBy({
    by: ["listingId"],
    where: { listingId: { in: listingIds } },
    _max: { number: true },
  });
  const known = new Map(rows.map(({ listingId, _max }) => [listingId, _max.number ?? 0]));
  return Object.fromEntries(listingIds.map((id) => [id, known.get(id) ?? 0]));
}
