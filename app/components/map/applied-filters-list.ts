/** Every condition of a query as words, each with the query without it. */
import type { MapQuery } from "~/domain/search/map-query";
import type { MessageKey, Translate } from "~/i18n/messages";

export type AppliedFilter = { key: string; name: string; without: MapQuery };

type ListField = "kinds" | "themes" | "targets" | "municipalities" | "costs" | "barrierFree" | "trusts" | "reach";
const LIST_FIELDS: ListField[] = [
  "kinds",
  "themes",
  "targets",
  "municipalities",
  "costs",
  "barrierFree",
  "trusts",
  "reach",
];

export function appliedFilters(
  query: MapQuery,
  t: Translate,
  municipalityNames: Record<string, string>,
): AppliedFilter[] {
  const first = { ...query, page: 1 };
  const applied: AppliedFilter[] = [];
  const add = (key: string, name: string, change: Partial<MapQuery>) =>
    applied.push({ key, name, without: { ...first, ...change } });
  if (query.text) add("text", t("map.applied.text", { text: query.text }), { text: "" });
  if (query.near) add("near", nearName(query.near.label, t), withoutNear(query));
  if (query.near && query.radiusMeters !== null) {
    const distance = radiusName(query.radiusMeters, t);
    add("radius", t("map.applied.within", { distance }), { radiusMeters: null });
  }
  for (const field of LIST_FIELDS) {
    for (const value of query[field] as string[]) {
      const rest = (query[field] as string[]).filter((one) => one !== value);
      add(`${field} ${value}`, valueName(field, value, t, municipalityNames), { [field]: rest });
    }
  }
  if (query.openOn) add("open", t("map.applied.open", { day: dayName(query.openOn, t) }), { openOn: null });
  if (query.box) add("box", t("map.applied.box"), { box: null });
  return applied;
}

/** What a query becomes when its place is taken away. */
export function withoutNear(query: MapQuery): Partial<MapQuery> {
  const sort = query.sort === "distance" ? null : query.sort;
  return { near: null, place: "", radiusMeters: null, sort };
}

export function dayName(day: string, t: Translate): string {
  return /^\d/.test(day) ? day.replaceAll("-", "/") : t(`map.open.${day}` as MessageKey);
}

/** A radius as people say it: 500m, 2km. */
export function radiusName(meters: number, t: Translate): string {
  if (meters < 1000) return t("map.distance.meters", { count: meters });
  return t("map.distance.kilometers", { count: meters / 1000 });
}

const WORDS: Record<Exclude<ListField, "municipalities">, string> = {
  kinds: "listing.kind",
  themes: "listing.theme",
  targets: "listing.targetShort",
  costs: "listing.cost",
  barrierFree: "listing.barrierFree",
  trusts: "listing.trust",
  reach: "listing.reach",
};

export function valueName(field: ListField, value: string, t: Translate, names: Record<string, string>): string {
  if (field === "municipalities") return names[value] ?? value;
  return t(`${WORDS[field]}.${value}` as MessageKey);
}

function nearName(label: string | null, t: Translate): string {
  return label ? t("map.applied.near", { place: label }) : t("map.applied.nearHere");
}
