/**
 * The same answers by looking at every document, one plain rule after the other: what the index is checked against.
 * Knows no near spellings and no order by fit.
 */
import { type Cell, cellOf, distanceMeters, isInBox } from "~/shared/geo";
import { normalise, normaliseJoined, queryWords } from "~/shared/japanese-text";
import type { FacetCount, FacetName, IndexQuery, SearchDocument, SearchScope } from "../search-engine.server";
import { expandSynonyms } from "../synonyms";

export type BruteForceResult = {
  ids: string[];
  facets: Partial<Record<FacetName, FacetCount[]>>;
  cells: (Cell & { count: number })[];
};

/** All matches in order (by rank where the index would order by fit), with counts; nothing is paged. */
export function bruteForceSearch(documents: Iterable<SearchDocument>, query: IndexQuery): BruteForceResult {
  const base = [...documents].filter(
    (document) =>
      isVisibleTo(document, query.scope) && holdsText(document, query.text ?? "") && isThere(document, query),
  );
  const matched = base.filter((document) => passes(document, query, null));
  return {
    ids: matched.sort(orderOf(query)).map((document) => document.id),
    facets: Object.fromEntries(
      (query.facets ?? []).map((facet) => [
        facet,
        tally(
          base.filter((document) => passes(document, query, facet)).flatMap((document) => document.facets[facet] ?? []),
        ),
      ]),
    ),
    cells: query.cellsZoom === undefined ? [] : cellsOf(matched, query.cellsZoom),
  };
}

export function holdsText({ texts }: SearchDocument, text: string): boolean {
  const fields = [normaliseJoined(texts.name), normaliseJoined(texts.kana), normalise(texts.text)];
  return queryWords(text).every((word) =>
    expandSynonyms(word).some((spelling) => fields.some((field) => field.includes(spelling))),
  );
}

export function isVisibleTo({ visibility, facets }: SearchDocument, scope: SearchScope): boolean {
  if (visibility === "public") return true;
  if (scope.audience === "professional") return visibility === "professional";
  return (
    scope.audience === "officer" && (facets.municipality ?? []).some((code) => scope.municipalityCodes.includes(code))
  );
}

function isThere({ position }: SearchDocument, { box, near }: IndexQuery): boolean {
  if (box && !(position && isInBox(position, box))) return false;
  return near?.radiusMeters === undefined || (position !== null && distanceMeters(position, near) <= near.radiusMeters);
}

function passes({ facets }: SearchDocument, { filters = {} }: IndexQuery, except: FacetName | null): boolean {
  return (Object.entries(filters) as [FacetName, string[]][]).every(
    ([facet, values]) =>
      facet === except || values.length === 0 || (facets[facet] ?? []).some((value) => values.includes(value)),
  );
}

function orderOf({ sort, near }: IndexQuery): (a: SearchDocument, b: SearchDocument) => number {
  const key = (document: SearchDocument): number | string => {
    if (near && (sort === "distance" || sort === undefined)) {
      return document.position ? distanceMeters(document.position, near) : Number.POSITIVE_INFINITY;
    }
    if (sort === "confirmed") return -document.confirmedDay;
    if (sort === "newest") return -document.createdSecond;
    return sort === "name" ? normaliseJoined(document.texts.kana) || normaliseJoined(document.texts.name) : 0;
  };
  return (a, b) => compare(key(a), key(b)) || b.rank - a.rank || compare(a.id, b.id);
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tally(values: string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function cellsOf(documents: SearchDocument[], zoom: number): (Cell & { count: number })[] {
  const keys = documents.flatMap(({ position }) => (position ? [cellOf(position, zoom)] : []));
  return tally(keys.map(({ x, y }) => `${x}/${y}`)).map(({ value, count }) => {
    const [x, y] = value.split("/").map(Number);
    return { z: zoom, x: x!, y: y!, count };
  });
}
