import { type Actor, scopeOf } from "~/domain/accounts/actor";
import type { AliasView } from "~/domain/connection/connection-view";
import { MATCH_GROUPS, type Match, type MatchGroup } from "~/domain/connection/match";
import type { TargetKey } from "~/domain/directory/vocabulary";
import { findPlaces } from "~/domain/municipality/find-places.server";
import { layoutAliasRing, ringRadius } from "./alias-ring";
import { aliasMiddle } from "./find-alias-ring.server";
import { findMatches } from "./find-matches.server";
import { MATCHES_PER_PAGE, type MatchPage } from "./match-page";
import { type MatchQuery, matchReachMeters, parseMatchQuery } from "./match-query";
import type { StaticMapView } from "./static-map";
import { staticMapView } from "./static-map-view.server";

/**
 * The page on which a professional looks for something on behalf of somebody they accompany. The alias as `getAlias` gave
 * it to the actor. Throws DomainError("unavailable") when no engine answers.
 */
export async function getMatchPage(options: {
  actor: Actor;
  alias: AliasView;
  params: URLSearchParams;
  now: Date;
}): Promise<MatchPage> {
  const { actor, alias, now } = options;
  const { query: asked, problems } = parseMatchQuery(options.params);
  const where = await middleOf(alias, asked);
  const { center, middle, placeLabel } = where;
  const place = middle === "place" ? { near: center, place: placeLabel } : { near: null, place: "" };
  const query = { ...asked, ...place, targets: ownTargets(asked.targets, alias) };
  const found = await findMatches({ scope: scopeOf(actor), alias, query, center, now });
  const pageCount = Math.max(1, Math.ceil(found.matches.length / MATCHES_PER_PAGE));
  const page = Math.min(query.page, pageCount);
  const matches = found.matches.slice((page - 1) * MATCHES_PER_PAGE, page * MATCHES_PER_PAGE);
  const radiusMeters = ringRadius(matchReachMeters(query.walk));
  return {
    alias: shownAlias(alias),
    query: { ...query, page },
    problems,
    targets: query.targets ?? (alias.words.targets as TargetKey[]),
    ...where,
    askedPlace: asked.place,
    matches,
    counts: countsOf(found.matches),
    total: found.total,
    candidates: alias.connections.filter(({ state, listing }) => state === "considering" && listing !== null).length,
    map: await mapOf(matches, where.center, query),
    ring: layoutAliasRing({
      ...{ alias, middle, center, placeLabel, radiusMeters, near: found.near, total: found.total },
      themes: query.themes,
      kinds: query.kinds,
      sizes: ["compact", "phone"],
    }),
  };
}

/** The alias's own, sent back by the form, are nothing that was asked for. */
function ownTargets(asked: TargetKey[] | null, { words: { targets } }: AliasView): TargetKey[] | null {
  const isOwn = asked?.length === targets.length && asked.every((target) => targets.includes(target));
  return isOwn ? null : asked;
}

type Middle = Pick<MatchPage, "center" | "middle" | "placeLabel" | "isPlaceUnknown">;

/** Another place only when one was asked for; the area's own label, sent back by the form, is none. */
async function middleOf(alias: AliasView, query: MatchQuery): Promise<Middle> {
  const own = aliasMiddle(alias);
  const label = query.place || own.placeLabel;
  if (query.near) return { center: query.near, middle: "place", placeLabel: label, isPlaceUnknown: false };
  if (!query.place || query.place === own.placeLabel) return { ...own, isPlaceUnknown: false };
  const [place] = await findPlaces(query.place, { limit: 1 });
  if (!place) return { ...own, isPlaceUnknown: true };
  const center = { lat: place.lat, lng: place.lng };
  return { center, middle: "place", placeLabel: place.label, isPlaceUnknown: false };
}

function shownAlias({ id, words }: AliasView): MatchPage["alias"] {
  const { alias, area, targets, likes, wants } = words;
  return { id, alias, areaLabel: area?.label ?? null, targets: targets as TargetKey[], likes, wants };
}

function countsOf(matches: readonly Match[]): Record<MatchGroup, number> {
  const counts = MATCH_GROUPS.map((group) => [group, matches.filter((match) => match.group === group).length]);
  return Object.fromEntries(counts) as Record<MatchGroup, number>;
}

function mapOf(matches: readonly Match[], center: MatchPage["center"], query: MatchQuery): Promise<StaticMapView> {
  const radiusMeters = matchReachMeters(query.walk);
  const pins = matches.flatMap(({ card: { id, name, kind, themes, lat, lng } }) =>
    lat === null || lng === null ? [] : [{ id, name, kind, theme: themes[0] ?? null, lat, lng }],
  );
  return staticMapView({
    around: { ...center, radiusMeters },
    size: "area",
    pins,
    reach: { ...center, radiusMeters },
  });
}
