import { toCardView } from "~/domain/directory/listing-card-view";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { isDomainError } from "~/shared/domain-error";
import { type Box, boxAround, cellCorner, JAPAN_BOX } from "~/shared/geo";
import type { MapPage } from "./map-page";
import { type MapQuery, parseMapQuery } from "./map-query";
import { resolvePlace } from "./resolve-place.server";
import type { CellCount, FacetCount, ListingHit, SearchAnswer } from "./search-answer";
import { searchListings } from "./search-listings.server";

/** Fine enough to fit the map to a town (a cell is about 4 km wide). */
const BOUNDS_ZOOM = 13;
const MUNICIPALITIES_SHOWN = 30;
const AROUND_PLACE_METERS = 3000;
const AROUND_ONE_METERS = 500;

/** The page for URL parameters; wrong ones are left out and named. A silent search gives state "unavailable", no error. */
export async function getMapPage(options: {
  params: URLSearchParams;
  scope: SearchScope;
  now: Date;
}): Promise<MapPage> {
  const parsed = parseMapQuery(options.params);
  const resolved = await resolvePlace({ ...parsed.query, cellsZoom: null });
  const query = resolved.query;
  const problems = [...parsed.problems, ...resolved.problems];
  try {
    const answer = await searchListings({ ...options, query: { ...query, cellsZoom: BOUNDS_ZOOM } });
    return toMapPage({ query, problems, answer, now: options.now });
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "unavailable") throw error;
    return { ...emptyPage(query), problems };
  }
}

function toMapPage(options: {
  query: MapQuery;
  problems: MapPage["problems"];
  answer: SearchAnswer;
  now: Date;
}): MapPage {
  const { query, problems, answer, now } = options;
  const municipality = shownMunicipalities(answer.facets.municipality ?? [], query.municipalities);
  return {
    query,
    problems,
    cards: answer.hits.map((hit) => toCardView(hit, now)),
    total: answer.total,
    totalIsExact: answer.totalIsExact,
    facets: { ...answer.facets, municipality },
    municipalityNames: namesOf([...municipality.map((one) => one.value), ...query.municipalities]),
    bounds: boundsOf(query, answer),
    state: answer.degraded ? "degraded" : "ok",
    relaxed: answer.relaxed,
  };
}

function emptyPage(query: MapQuery): Omit<MapPage, "problems"> {
  return {
    query,
    cards: [],
    total: 0,
    totalIsExact: true,
    facets: {},
    municipalityNames: namesOf(query.municipalities),
    bounds: boundsOf(query, { hits: [], cells: [], total: 0 }),
    state: "unavailable",
    relaxed: false,
  };
}

/** The most frequent ones, and those chosen whatever their count. */
function shownMunicipalities(counts: FacetCount[], chosen: string[]): FacetCount[] {
  const shown = counts.filter(({ value }, at) => at < MUNICIPALITIES_SHOWN || chosen.includes(value));
  const absent = chosen.filter((code) => !counts.some(({ value }) => value === code));
  return [...shown, ...absent.map((value) => ({ value, count: 0 }))];
}

function namesOf(codes: string[]): Record<string, string> {
  return Object.fromEntries(
    codes.map((code) => {
      const municipality = municipalityByCode(code);
      return [code, municipality ? fullName(municipality) : code];
    }),
  );
}

function boundsOf(query: MapQuery, answer: Pick<SearchAnswer, "hits" | "cells" | "total">): Box {
  if (query.box) return query.box;
  if (query.near && (query.radiusMeters !== null || answer.total === 0)) {
    return boxAround(query.near, query.radiusMeters ?? AROUND_PLACE_METERS);
  }
  if (query.near) return boundsNear(query.near, answer.hits);
  const points = answer.total > answer.hits.length ? cornersOf(answer.cells) : positionsOf(answer.hits);
  if (points.length > 0) return boxOf(points);
  const town = query.municipalities[0] ? municipalityByCode(query.municipalities[0]) : null;
  return town ? boxAround(town, AROUND_PLACE_METERS * 2) : JAPAN_BOX;
}

/** The place and the nearest page of results around it. */
function boundsNear(near: { lat: number; lng: number }, hits: ListingHit[]): Box {
  const farthest = Math.max(AROUND_ONE_METERS, ...hits.map((hit) => hit.distanceMeters ?? 0));
  return boxAround(near, Math.min(farthest * 1.1, AROUND_PLACE_METERS * 4));
}

function positionsOf(hits: ListingHit[]): { lat: number; lng: number }[] {
  return hits.flatMap(({ card: { lat, lng } }) => (lat === null || lng === null ? [] : [{ lat, lng }]));
}

function cornersOf(cells: CellCount[]): { lat: number; lng: number }[] {
  return cells.flatMap((cell) => [cellCorner(cell), cellCorner({ ...cell, x: cell.x + 1, y: cell.y + 1 })]);
}

function boxOf(points: { lat: number; lng: number }[]): Box {
  const lats = points.map((point) => point.lat);
  const lngs = points.map((point) => point.lng);
  const box = { north: Math.max(...lats), south: Math.min(...lats), east: Math.max(...lngs), west: Math.min(...lngs) };
  if (box.north > box.south && box.east > box.west) return box;
  return boxAround({ lat: box.north, lng: box.east }, AROUND_ONE_METERS);
}
