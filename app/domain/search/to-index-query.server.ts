import { tokensForDate, tokensForWeekday } from "~/domain/directory/open-tokens";
import { municipalitiesOfPrefecture } from "~/domain/municipality/find-municipalities.server";
import type { FacetName, IndexQuery, SearchScope } from "~/gateways/search-index/search-engine.server";
import { addDays, type DateKey, WEEKDAYS } from "~/shared/dates";
import type { MapQuery, OpenOn } from "./map-query";
import type { AnswerFacet } from "./search-answer";

/**
 * The query of the engines for a query of the map. `today` is the date in Tokyo that "today" and "tomorrow" mean.
 * An open place in words (`query.place`) must have become `query.near` before; it is not searched for here.
 */
export function toIndexQuery(options: {
  query: MapQuery;
  scope: SearchScope;
  today: DateKey;
  facets?: readonly AnswerFacet[];
}): IndexQuery {
  const { query, scope, today, facets } = options;
  return {
    scope,
    text: query.text,
    filters: filtersOf(query, today),
    page: query.page,
    perPage: query.perPage,
    ...(query.box && { box: query.box }),
    ...(query.near && { near: nearOf(query.near, query.radiusMeters) }),
    ...(query.sort && { sort: query.sort }),
    ...(facets && facets.length > 0 && { facets: [...facets] }),
    ...(query.cellsZoom !== null && { cellsZoom: query.cellsZoom }),
  };
}

function nearOf(near: { lat: number; lng: number }, radiusMeters: number | null): IndexQuery["near"] {
  return { lat: near.lat, lng: near.lng, ...(radiusMeters !== null && { radiusMeters }) };
}

function filtersOf(query: MapQuery, today: DateKey): Partial<Record<FacetName, string[]>> {
  const all: Partial<Record<FacetName, string[]>> = {
    kind: query.kinds,
    theme: query.themes,
    target: query.targets,
    cost: query.costs,
    barrierFree: query.barrierFree,
    trust: query.trusts,
    reach: query.reach,
    open: query.openOn ? openTokensOf(query.openOn, today) : [],
    ...regionFilter(query.municipalities),
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

/** Whole prefectures alone use their own facet; mixed with single towns they become their towns, so that all are "or". */
function regionFilter(codes: string[]): { municipality?: string[]; prefecture?: string[] } {
  const prefectures = codes.filter(isPrefectureCode);
  if (prefectures.length === codes.length) return { prefecture: prefectures.map((code) => code.slice(0, 2)) };
  const towns = codes.filter((code) => !isPrefectureCode(code));
  const ofPrefectures = prefectures.flatMap((code) => municipalitiesOfPrefecture(code).map((town) => town.code));
  return { municipality: [...new Set([...towns, ...ofPrefectures])] };
}

/** Codes of prefectures are 2 digits, then 000, then the check digit. */
function isPrefectureCode(code: string): boolean {
  return code.slice(2, 5) === "000";
}

/** A weekday means "opens on some such days at least"; a date means exactly that date, 祝日 and n-th weeks regarded. */
function openTokensOf(openOn: OpenOn, today: DateKey): string[] {
  const weekday = WEEKDAYS.find((day) => day === openOn);
  if (weekday) return tokensForWeekday(weekday);
  if (openOn === "today") return tokensForDate(today);
  return tokensForDate(openOn === "tomorrow" ? addDays(today, 1) : openOn);
}
