/** The groups of the filter row: which parameter each writes and what can be chosen in it. */
import { BARRIER_FREE_KEYS, COST_KINDS, LISTING_KINDS, REACHES, TRUSTS } from "~/domain/directory/listing";
import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
import type { MapPage } from "~/domain/search/map-page";
import type { MapQuery } from "~/domain/search/map-query";
import type { AnswerFacet } from "~/domain/search/search-answer";
import type { Translate } from "~/i18n/messages";
import { valueName } from "./applied-filters-list";

export type FilterOption = { value: string; name: string; count: number; isChosen: boolean };
export type FilterGroup = { name: GroupName; parameter: string; options: FilterOption[]; chosenCount: number };

export type GroupName = "kind" | "theme" | "target" | "cost" | "barrierFree" | "trust" | "reach" | "municipality";

type GroupRule = {
  name: GroupName;
  parameter: string;
  field: "kinds" | "themes" | "targets" | "costs" | "barrierFree" | "trusts" | "reach" | "municipalities";
  facet: AnswerFacet;
  /** null = whatever the facet holds. */
  values: readonly string[] | null;
};

const GROUPS: GroupRule[] = [
  { name: "kind", parameter: "kind", field: "kinds", facet: "kind", values: LISTING_KINDS },
  { name: "theme", parameter: "theme", field: "themes", facet: "theme", values: THEME_KEYS },
  { name: "target", parameter: "target", field: "targets", facet: "target", values: TARGET_KEYS },
  { name: "cost", parameter: "cost", field: "costs", facet: "cost", values: COST_KINDS },
  {
    name: "barrierFree",
    parameter: "barrier_free",
    field: "barrierFree",
    facet: "barrierFree",
    values: BARRIER_FREE_KEYS,
  },
  { name: "trust", parameter: "trust", field: "trusts", facet: "trust", values: TRUSTS },
  { name: "reach", parameter: "reach", field: "reach", facet: "reach", values: REACHES },
  { name: "municipality", parameter: "municipality", field: "municipalities", facet: "municipality", values: null },
];

export function filterGroups(
  page: Pick<MapPage, "query" | "facets" | "municipalityNames">,
  t: Translate,
): FilterGroup[] {
  return GROUPS.map((group) => {
    const counts = page.facets[group.facet] ?? [];
    const chosen = page.query[group.field] as string[];
    const values = group.values ?? counts.map((count) => count.value);
    const options = values.map((value) => ({
      value,
      name: valueName(group.field, value, t, page.municipalityNames),
      count: counts.find((count) => count.value === value)?.count ?? 0,
      isChosen: chosen.includes(value),
    }));
    return { name: group.name, parameter: group.parameter, options, chosenCount: chosen.length };
  });
}

/** The query a submitted form means. A place left as it was keeps its position; a new one starts without a map area. */
export function afterSubmit(submitted: MapQuery, before: MapQuery): MapQuery {
  const isSamePlace = before.near !== null && submitted.near === null && submitted.place === (before.near.label ?? "");
  const near = isSamePlace ? before.near : submitted.near;
  const hasMoved = !isSamePlace && (submitted.place !== "" || submitted.near !== null);
  return {
    ...submitted,
    near,
    place: isSamePlace ? "" : submitted.place,
    box: hasMoved ? null : before.box,
    view: before.view,
    page: 1,
  };
}
