import type { AliasView } from "~/domain/connection/connection-view";
import { type LikedWord, likedWords } from "~/domain/connection/liked-words";
import { groupOf, type Match, type MatchWish, orderMatches, reasonsFor } from "~/domain/connection/match";
import { type OpenWish, openFitOf } from "~/domain/connection/open-wish";
import type { ListingCard } from "~/domain/directory/listing";
import { toCardView } from "~/domain/directory/listing-card-view";
import { visibleListings } from "~/domain/directory/visible-listings.server";
import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { expandSynonyms } from "~/gateways/search-index/synonyms";
import { tokyoDateKey } from "~/shared/dates";
import type { LatLng } from "~/shared/geo";
import { normaliseJoined } from "~/shared/japanese-text";
import { findNearHits, findRemoteCards, type NearHit } from "./find-near-hits.server";
import { detailWords } from "./listing-document.server";
import { type MatchQuery, matchReachMeters } from "./match-query";

/** So many of the nearest are looked at; what lies beyond is counted and said. */
const LOOKED_AT = 300;
const REMOTE = 20;

export type MatchesWish = {
  scope: SearchScope;
  alias: Pick<AliasView, "words" | "connections" | "municipalityCode">;
  query: MatchQuery;
  center: LatLng;
  now: Date;
};

/**
 * What is in reach for somebody, in the order of match.ts, and the same by distance for the ring. `total` = all within
 * reach. The alias's own words stay in this process: the engines are asked for place, theme, kind and the typed text only.
 * What the index still holds but may not be seen any more is left out. Throws DomainError("unavailable").
 */
export async function findMatches(wish: MatchesWish): Promise<{ matches: Match[]; near: NearHit[]; total: number }> {
  const { scope, alias, query, center } = wish;
  const narrowing = { scope, text: query.text, kinds: query.kinds, themes: query.themes };
  const municipalityCode = alias.words.area?.municipalityCode ?? alias.municipalityCode;
  const radiusMeters = matchReachMeters(query.walk);
  const [found, remote] = await Promise.all([
    findNearHits({ ...narrowing, center, radiusMeters, limit: LOOKED_AT }),
    findRemoteCards({ ...narrowing, municipalityCode, limit: REMOTE }),
  ]);
  const texts = await visibleTexts([...found.hits.map(({ card }) => card.id), ...remote.map(({ id }) => id)], scope);
  const near = found.hits.filter(({ card }) => texts.has(card.id));
  const far = remote.filter(({ id }) => texts.has(id)).map((card) => ({ card, distanceMeters: null }));
  const matches = [...near, ...far].map((hit) => toMatch(hit, texts.get(hit.card.id) ?? "", wish));
  return { matches: orderMatches(matches, query.first), near, total: found.total - (found.hits.length - near.length) };
}

/** How one listing stands to the person; also for the comparison. */
export function toMatch(
  hit: { card: ListingCard; distanceMeters: number | null },
  text: string,
  wish: Pick<MatchesWish, "alias" | "query" | "now">,
): Match {
  const { alias, query, now } = wish;
  const card = toCardView(hit, now);
  const opens: OpenWish = { day: query.openOn, part: query.part };
  const open = openFitOf(hit.card.openingHours, opens, tokyoDateKey(now));
  const connection = alias.connections.find(({ listing }) => listing?.id === card.id);
  const tried = connection
    ? { id: connection.id, state: connection.state, fit: connection.fit, isRole: connection.isRole }
    : null;
  const reasons = reasonsFor({ card, distanceMeters: hit.distanceMeters, text, open, tried }, matchWishOf(wish));
  return { card, group: groupOf(reasons), reasons, tried };
}

function matchWishOf({ alias, query }: Pick<MatchesWish, "alias" | "query">): MatchWish {
  const { targets, likes, wants } = alias.words;
  return {
    targets: query.targets ?? (targets as MatchWish["targets"]),
    likes: withSpellings(likes),
    wants: withSpellings(wants),
  };
}

function withSpellings(text: string): LikedWord[] {
  return likedWords(text).map((word) => ({ word, spellings: expandSynonyms(normaliseJoined(word)) }));
}

/** All that published listings tell of themselves, of those that whoever asks may see. */
async function visibleTexts(ids: string[], scope: SearchScope): Promise<Map<string, string>> {
  const rows = await db().listing.findMany({
    where: { id: { in: ids }, status: "published", AND: visibleListings(scope) },
    select: {
      ...{ id: true, name: true, alias: true, summary: true, description: true, serviceType: true },
      ...{ person: true, role: true },
    },
  });
  return new Map(rows.map(({ id, person, role, ...texts }) => [id, tellingText({ ...texts, person, role })]));
}

/** What a listing says of itself, as one text. */
export function tellingText(listing: {
  name: string;
  alias: string | null;
  summary: string;
  description: string;
  serviceType: string | null;
  person: unknown;
  role: unknown;
}): string {
  const { name, alias, summary, description, serviceType, person, role } = listing;
  const parts = [name, alias, serviceType, summary, description, ...detailWords(person), ...detailWords(role)];
  // A full stop between them, so that no word is found across the end of one.
  return parts.filter(Boolean).join("。");
}
