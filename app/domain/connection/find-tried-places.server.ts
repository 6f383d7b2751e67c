import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { LINES_A_PAGE, pageCountOf, rowsOfPage } from "~/shared/pages";
import { aliasWhere } from "./alias-where.server";
import { FITS } from "./connection-reasons";
import { toConnectionState } from "./connection-state";
import { findReadableListings } from "./readable-listings.server";
import { groupTrials, type TriedPlace } from "./tried-places";

export type TriedPage = { places: TriedPlace[]; total: number; page: number; pageCount: number };

const RETURNED = { kind: "changed", toState: "returned" };

/**
 * Where the actor has tried to connect somebody, and how it went: counted from the aliases they may read. No words are
 * opened for it, and nobody else sees it. `page` from 1.
 */
export async function findTriedPlaces(options: { actor: Actor; page?: number; now: Date }): Promise<TriedPage> {
  const { actor, page: asked = 1 } = options;
  const tried = [{ state: { not: "considering" } }, { events: { some: { kind: "changed" } } }];
  const rows = await db().connection.findMany({
    where: { alias: aliasWhere(actor), OR: tried },
    select: {
      ...{ listingId: true, listingName: true, state: true, fit: true, changedAt: true },
      _count: { select: { events: { where: RETURNED } } },
    },
    orderBy: [{ changedAt: "desc" }, { id: "asc" }],
  });
  const groups = groupTrials(
    rows.map(({ listingId, listingName, state, fit, changedAt, _count }) => ({
      ...{ listingId, listingName, state: toConnectionState(state), fit: FITS.find((one) => one === fit) ?? null },
      ...{ wasReturned: _count.events > 0, changedOn: tokyoDateKey(changedAt) },
    })),
  );
  const pageCount = pageCountOf(groups.length);
  const page = Math.min(asked, pageCount);
  const { skip } = rowsOfPage(page);
  const shown = groups.slice(skip, skip + LINES_A_PAGE);
  const listings = await findReadableListings(
    actor,
    shown.flatMap(({ listingId }) => listingId ?? []),
  );
  const places = shown.map(({ listingId, ...group }) => ({
    ...group,
    listing: (listingId !== null && listings.get(listingId)) || null,
  }));
  return { places, total: groups.length, page, pageCount };
}
