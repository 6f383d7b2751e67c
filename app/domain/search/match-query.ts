/** What a professional looks for on behalf of somebody, read from and written to the address of the page. Pure. */
import { DAY_PARTS, type DayPart, FIRST_ASPECTS, type FirstAspect } from "~/domain/connection/match";
import { walkReachMeters } from "~/domain/connection/walking";
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import { TARGET_KEYS, type TargetKey, THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import type { LatLng } from "~/shared/geo";
import { EMPTY_MAP_QUERY, MAX_PAGE, mapPath, type OpenOn } from "./map-query";
import {
  formatPoint,
  type QueryProblem,
  readChoice,
  readChoices,
  readInteger,
  readOpenOn,
  readPoint,
  readText,
} from "./query-values";

const TEXT_MAX_LENGTH = 100;

/** Minutes on foot; `any` = by bus or car too. */
export const WALK_CHOICES = ["10", "20", "30", "60", "any"] as const;
export type WalkChoice = (typeof WALK_CHOICES)[number];
export const DEFAULT_WALK: WalkChoice = "30";
/** As far as anyone is taken by bus or car here. */
const ANY_REACH_METERS = 10_000;

export type MatchQuery = {
  text: string;
  kinds: ListingKind[];
  themes: ThemeKey[];
  /** null = those of the alias. */
  targets: TargetKey[] | null;
  openOn: OpenOn | null;
  part: DayPart | null;
  walk: WalkChoice;
  /** Another place than the alias's area, in words; "" = the area. */
  place: string;
  near: LatLng | null;
  first: FirstAspect;
  page: number;
};

/** Wrong values are left out and named in `problems`; nothing throws. */
export function parseMatchQuery(params: URLSearchParams): { query: MatchQuery; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const targets = readChoices(params, "target", TARGET_KEYS, problems);
  const query: MatchQuery = {
    text: readText(params, "q", TEXT_MAX_LENGTH, problems),
    kinds: readChoices(params, "kind", LISTING_KINDS, problems),
    themes: readChoices(params, "theme", THEME_KEYS, problems),
    // A form without any mark says "of nobody in particular"; an address without it says nothing.
    targets: targets.length > 0 || params.has("asked") ? targets : null,
    openOn: readOpenOn(params, "open_on", problems),
    part: readChoice(params, "part", DAY_PARTS, problems),
    walk: readChoice(params, "walk", WALK_CHOICES, problems) ?? DEFAULT_WALK,
    place: readText(params, "place", TEXT_MAX_LENGTH, problems),
    near: readPoint(params, "near", problems),
    first: readChoice(params, "first", FIRST_ASPECTS, problems) ?? "distance",
    page: readInteger(params, "page", { min: 1, max: MAX_PAGE }, problems) ?? 1,
  };
  return { query, problems };
}

/** The shortest text after `?` that reads back as the same query, with `?`; "" for what the page begins with. */
export function matchQueryToSearch(query: MatchQuery): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string) => {
    if (value) params.set(name, value);
  };
  set("q", query.text);
  set("kind", query.kinds.join(","));
  set("theme", query.themes.join(","));
  if (query.targets !== null) {
    params.set("asked", "1");
    set("target", query.targets.join(","));
  }
  set("open_on", query.openOn ?? "");
  set("part", query.part ?? "");
  set("walk", query.walk === DEFAULT_WALK ? "" : query.walk);
  set("place", query.place);
  set("near", query.near ? formatPoint(query.near) : "");
  set("first", query.first === "distance" ? "" : query.first);
  set("page", query.page > 1 ? String(query.page) : "");
  const search = params.toString().replaceAll("%2C", ",");
  return search ? `?${search}` : "";
}

export function matchPath(aliasId: string, query: MatchQuery): string {
  return `/desk/aliases/${aliasId}/find${matchQueryToSearch(query)}`;
}

/** How far from the middle is looked, in straight metres. */
export function matchReachMeters(walk: WalkChoice): number {
  return walk === "any" ? ANY_REACH_METERS : walkReachMeters(Number(walk));
}

/** The next wider choice, null at the widest. */
export function widerWalk(walk: WalkChoice): WalkChoice | null {
  return WALK_CHOICES[WALK_CHOICES.indexOf(walk) + 1] ?? null;
}

/** The same on the public map: what has no 対象 named is left out there. */
export function matchMapPath(query: MatchQuery, center: LatLng, targets: readonly TargetKey[]): string {
  return mapPath({
    ...EMPTY_MAP_QUERY,
    text: query.text,
    kinds: query.kinds,
    themes: query.themes,
    targets: targets.length > 0 ? [...new Set<TargetKey>(["anyone", ...targets])] : [],
    openOn: query.openOn,
    near: { ...center, label: null },
    radiusMeters: matchReachMeters(query.walk),
    sort: "distance",
    view: "map",
  });
}
