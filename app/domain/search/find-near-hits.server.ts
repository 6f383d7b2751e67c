import type { ListingCard, ListingKind, Reach } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";

export type NearHit = { card: ListingCard; distanceMeters: number };

type Narrowing = { scope: SearchScope; text?: string; kinds?: readonly ListingKind[]; themes?: readonly ThemeKey[] };

/** What lies within the radius, nearest first, at most `limit` (1000). Throws DomainError("unavailable"). */
export async function findNearHits(
  wish: Narrowing & { center: LatLng; radiusMeters: number; limit: number },
): Promise<{ hits: NearHit[]; total: number }> {
  const result = await searchEngines().search({
    scope: wish.scope,
    text: wish.text ?? "",
    filters: filtersOf(wish),
    near: { lat: wish.center.lat, lng: wish.center.lng, radiusMeters: wish.radiusMeters },
    sort: "distance",
    page: 1,
    perPage: wish.limit,
  });
  const hits = result.hits.flatMap(({ card, distanceMeters }): NearHit[] =>
    // The index holds cards as toSearchDocument made them.
    distanceMeters === null ? [] : [{ card: card as unknown as ListingCard, distanceMeters }],
  );
  return { hits, total: result.total };
}

const WITHOUT_PLACE: Reach[] = ["phone", "online"];
/** Asked for more than wanted: those with a place, too, can be called. */
const ASKED_FOR = 200;

/** What a town has without a place to go to: by telephone or online, the freshest first. Throws DomainError("unavailable"). */
export async function findRemoteCards(
  wish: Narrowing & { municipalityCode: string; limit: number },
): Promise<ListingCard[]> {
  const result = await searchEngines().search({
    scope: wish.scope,
    text: wish.text ?? "",
    filters: { ...filtersOf(wish), municipality: [wish.municipalityCode], reach: WITHOUT_PLACE },
    page: 1,
    perPage: ASKED_FOR,
  });
  return result.hits
    .map((hit) => hit.card as unknown as ListingCard)
    .filter(({ reach }) => !reach.includes("place"))
    .slice(0, wish.limit);
}

function filtersOf({ kinds = [], themes = [] }: Narrowing) {
  return { ...(kinds.length > 0 && { kind: [...kinds] }), ...(themes.length > 0 && { theme: [...themes] }) };
}
