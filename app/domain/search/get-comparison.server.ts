import { type Actor, scopeOf } from "~/domain/accounts/actor";
import type { AliasView, ConnectionView } from "~/domain/connection/connection-view";
import { toListingCard } from "~/domain/directory/listing-card";
import type { ListingRecord } from "~/domain/directory/listing-record";
import { listingPageView } from "~/domain/directory/listing-view";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { visibleListings } from "~/domain/directory/visible-listings.server";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { db } from "~/gateways/db.server";
import type { Locale } from "~/i18n/messages";
import { tokyoDateKey } from "~/shared/dates";
import { distanceMeters } from "~/shared/geo";
import { type ComparedListing, type Comparison, MOST_COMPARED } from "./comparison";
import { aliasMiddle } from "./find-alias-ring.server";
import { tellingText, toMatch } from "./find-matches.server";
import { parseMatchQuery } from "./match-query";

type Wish = { actor: Actor; alias: AliasView; params: URLSearchParams; now: Date; locale: Locale };

/**
 * Up to four of the alias's own つながり side by side: those named by `c` in the address, else its first candidates. What
 * the actor may not see (any more), or what is no つながり of this alias, is left out. The alias as `getAlias` gave it.
 */
export async function getComparison(wish: Wish): Promise<Comparison> {
  const { alias, params, now } = wish;
  const known = alias.connections.filter(({ listing }) => listing !== null);
  const candidates = known.filter(({ state }) => state === "considering");
  const others = known.filter(({ state }) => state !== "considering");
  const asked = new Set(params.getAll("c").flatMap((value) => value.split(",")));
  const named = [...candidates, ...others].filter(({ listing }) => asked.has(listing?.id ?? ""));
  const wanted = named.length > 0 ? named : candidates;
  const columns = await columnsOf(wanted.slice(0, MOST_COMPARED), wish);
  const shown = new Set(columns.map(({ id }) => id));
  return {
    alias: { id: alias.id, alias: alias.words.alias },
    choices: [...candidates, ...others].flatMap((connection) => {
      const { id, state, fit, isRole, listing, listingName: name } = connection;
      if (!listing) return [];
      const tried = { id, state, fit, isRole };
      return [{ listingId: listing.id, name, tried, isChosen: shown.has(listing.id) }];
    }),
    columns,
    isCut: named.length > MOST_COMPARED,
    today: tokyoDateKey(now),
  };
}

async function columnsOf(connections: ConnectionView[], wish: Wish): Promise<ComparedListing[]> {
  const ids = connections.flatMap(({ listing }) => listing?.id ?? []);
  const rows = await db().listing.findMany({
    where: { id: { in: ids }, status: { in: ["published", "paused"] }, AND: visibleListings(scopeOf(wish.actor)) },
    include: { organization: true, source: true },
  });
  const records = new Map(rows.map((row) => [row.id, toListingRecord(row)]));
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record ? toColumn(record, wish) : [];
  });
}

function toColumn(listing: ListingRecord, { alias, params, now, locale }: Wish): ComparedListing[] {
  const view = listingPageView({ listing: stripPrivateFields(listing), municipalityName: "", now, locale });
  if (view.state === "retired") return [];
  const { center } = aliasMiddle(alias);
  const card = toListingCard(listing);
  const hasPlace = card.lat !== null && card.lng !== null;
  const straight = hasPlace ? Math.round(distanceMeters(center, { lat: card.lat ?? 0, lng: card.lng ?? 0 })) : null;
  const { query } = parseMatchQuery(params);
  const match = toMatch({ card, distanceMeters: straight }, tellingText(listing), { alias, query, now });
  const { id, kind, name, kana, summary, themes, targets, serviceType, address, areaLabel, state } = view;
  const { costKind, costNote, capacityState, capacityAsOf, capacityPeople, connectNote, languages, steps } = view;
  return [
    {
      ...{ id, kind, name, kana, summary, themes, targets, serviceType, address, areaLabel, state },
      ...{ costKind, costNote, capacityState, capacityAsOf, capacityPeople, connectNote, languages, steps },
      isSample: view.isSample,
      hours: { isKnown: view.hours.isKnown, lines: view.hours.lines, note: view.hours.note },
      barrierFree: view.barrierFree.yes,
      trust: { trust: view.trust.trust, on: view.trust.on, overdueSince: view.trust.overdueSince },
      reasons: match.reasons,
      tried: match.tried,
    },
  ];
}
