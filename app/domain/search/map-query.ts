/** What someone asks the map, as one value: the page, its links, the API and the downloads read and write it here. */
import {
  BARRIER_FREE_KEYS,
  type BarrierFreeKey,
  COST_KINDS,
  type CostKind,
  LISTING_KINDS,
  type ListingKind,
  REACHES,
  type Reach,
  TRUSTS,
  type Trust,
} from "~/domain/directory/listing";
import { TARGET_KEYS, type TargetKey, THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import type { DateKey, Weekday } from "~/shared/dates";
import type { Box, LatLng } from "~/shared/geo";
import {
  formatBox,
  formatPoint,
  type QueryProblem,
  readBox,
  readChoice,
  readChoices,
  readInteger,
  readMunicipalities,
  readOpenOn,
  readPoint,
  readText,
} from "./query-values";

export type { QueryProblem } from "./query-values";

export const MAP_SORTS = ["relevance", "distance", "confirmed", "newest", "name"] as const;
export type MapSort = (typeof MAP_SORTS)[number];

export const MAP_VIEWS = ["list", "map"] as const;
export type MapView = (typeof MAP_VIEWS)[number];

export type OpenOn = "today" | "tomorrow" | Weekday | DateKey;

export const TEXT_MAX_LENGTH = 100;
export const DEFAULT_PER_PAGE = 20;
export const MAX_PER_PAGE = 100;
export const MAX_PAGE = 5000;
/** Listings in one downloaded file. */
export const MAX_DOWNLOAD = 10_000;
/** Tile zooms at which the index keeps counts. */
export const CELLS_ZOOM = { min: 4, max: 16 } as const;
export const RADIUS_METERS = { min: 1, max: 500_000 } as const;
/** The distances the page offers; the API takes any. */
export const RADIUS_CHOICES = [500, 1000, 2000, 5000, 10_000, 30_000] as const;

export type MapQuery = {
  text: string;
  kinds: ListingKind[];
  themes: ThemeKey[];
  targets: TargetKey[];
  /** 6-digit codes of municipalities or prefectures. */
  municipalities: string[];
  openOn: OpenOn | null;
  costs: CostKind[];
  barrierFree: BarrierFreeKey[];
  trusts: Trust[];
  reach: Reach[];
  box: Box | null;
  near: (LatLng & { label: string | null }) | null;
  /** A place in words that still has to be found on the map; "" when `near` is known or nothing was asked. */
  place: string;
  radiusMeters: number | null;
  /** null = relevance with text, else distance when near, else freshness. */
  sort: MapSort | null;
  page: number;
  perPage: number;
  cellsZoom: number | null;
  view: MapView;
};

export const EMPTY_MAP_QUERY: MapQuery = {
  text: "",
  kinds: [],
  themes: [],
  targets: [],
  municipalities: [],
  openOn: null,
  costs: [],
  barrierFree: [],
  trusts: [],
  reach: [],
  box: null,
  near: null,
  place: "",
  radiusMeters: null,
  sort: null,
  page: 1,
  perPage: DEFAULT_PER_PAGE,
  cellsZoom: null,
  view: "list",
};

/**
 * Reads a query from URL parameters (repeated or comma separated). A wrong value is left out and named in `problems`;
 * nothing throws. Empty values, as plain forms send them, count as absent.
 */
export function parseMapQuery(params: URLSearchParams): { query: MapQuery; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const place = readText(params, "place", TEXT_MAX_LENGTH, problems);
  const near = readPoint(params, "near", problems);
  const query: MapQuery = {
    text: readText(params, "q", TEXT_MAX_LENGTH, problems),
    kinds: readChoices(params, "kind", LISTING_KINDS, problems),
    themes: readChoices(params, "theme", THEME_KEYS, problems),
    targets: readChoices(params, "target", TARGET_KEYS, problems),
    municipalities: readMunicipalities(params, "municipality", problems),
    openOn: readOpenOn(params, "open_on", problems),
    costs: readChoices(params, "cost", COST_KINDS, problems),
    barrierFree: readChoices(params, "barrier_free", BARRIER_FREE_KEYS, problems),
    trusts: readChoices(params, "trust", TRUSTS, problems),
    reach: readChoices(params, "reach", REACHES, problems),
    box: readBox(params, "bbox", problems),
    near: near && { ...near, label: place || null },
    place: near ? "" : place,
    radiusMeters: readInteger(params, "radius", RADIUS_METERS, problems),
    sort: readChoice(params, "sort", MAP_SORTS, problems),
    page: readInteger(params, "page", { min: 1, max: MAX_PAGE }, problems) ?? 1,
    perPage: readInteger(params, "per_page", { min: 1, max: MAX_PER_PAGE }, problems) ?? DEFAULT_PER_PAGE,
    cellsZoom: readInteger(params, "cells", CELLS_ZOOM, problems),
    view: readChoice(params, "view", MAP_VIEWS, problems) ?? "list",
  };
  return { query: dropWhatNeedsNear(query, problems), problems };
}

/** A radius and the order by distance mean nothing without a place to measure from. */
function dropWhatNeedsNear(query: MapQuery, problems: QueryProblem[]): MapQuery {
  if (query.near || query.place) return query;
  if (query.radiusMeters !== null) {
    problems.push({ parameter: "radius", value: String(query.radiusMeters), message: "map.problem.needsNear" });
  }
  if (query.sort === "distance") {
    problems.push({ parameter: "sort", value: "distance", message: "map.problem.needsNear" });
  }
  return { ...query, radiusMeters: null, sort: query.sort === "distance" ? null : query.sort };
}

/** The shortest parameters that read back as the same query, always in the same order. */
export function mapQueryToParams(query: MapQuery): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string) => {
    if (value) params.set(name, value);
  };
  const hasNear = Boolean(query.near || query.place);
  set("q", query.text);
  set("kind", query.kinds.join(","));
  set("theme", query.themes.join(","));
  set("target", query.targets.join(","));
  set("municipality", query.municipalities.join(","));
  set("open_on", query.openOn ?? "");
  set("cost", query.costs.join(","));
  set("barrier_free", query.barrierFree.join(","));
  set("trust", query.trusts.join(","));
  set("reach", query.reach.join(","));
  set("bbox", query.box ? formatBox(query.box) : "");
  set("near", query.near ? formatPoint(query.near) : "");
  set("place", query.near ? (query.near.label ?? "") : query.place);
  set("radius", hasNear && query.radiusMeters !== null ? String(query.radiusMeters) : "");
  set("sort", query.sort && (hasNear || query.sort !== "distance") ? query.sort : "");
  set("page", query.page > 1 ? String(query.page) : "");
  set("per_page", query.perPage !== DEFAULT_PER_PAGE ? String(query.perPage) : "");
  set("cells", query.cellsZoom !== null ? String(query.cellsZoom) : "");
  set("view", query.view !== "list" ? query.view : "");
  return params;
}

/** `mapQueryToParams` as the text after `?`, with commas left readable; "" for the empty query. */
export function mapQueryToSearch(query: MapQuery): string {
  return mapQueryToParams(query).toString().replaceAll("%2C", ",");
}

/** The page's own address of a query: `/map` or `/map?…`. */
export function mapPath(query: MapQuery, path = "/map"): string {
  const search = mapQueryToSearch(query);
  return search ? `${path}?${search}` : path;
}

/** Whether anything narrows the result. */
export function isNarrowed(query: MapQuery): boolean {
  return (
    mapQueryToSearch({ ...query, sort: null, page: 1, perPage: DEFAULT_PER_PAGE, cellsZoom: null, view: "list" }) !== ""
  );
}
