import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import type { EngineAnswer } from "~/gateways/search-index/engines.server";
import type { FacetCount } from "~/gateways/search-index/search-engine.server";
import type { FilterChoice, FilterGroup } from "./everything-page";
import { type EverythingFilter, type EverythingQuery, type EverythingTab, FILTERS_OF_TAB } from "./everything-query";

const MOST_CHOICES = 12;

/** What the results of a tab can be narrowed by, each with its number; without what would narrow nothing. */
export async function filterGroups(options: {
  tab: EverythingTab;
  query: EverythingQuery;
  answer: Pick<EngineAnswer, "facets" | "total">;
}): Promise<FilterGroup[]> {
  const { tab, query, answer } = options;
  const groups = FILTERS_OF_TAB[tab].map((name) => ({
    name,
    counts: shownCounts(answer.facets[name] ?? [], query.filters[name] ?? null),
    chosen: query.filters[name] ?? null,
  }));
  const labels = await labelsOf(groups);
  return groups.flatMap(({ name, counts, chosen }): FilterGroup[] => {
    const choices = counts.flatMap(({ value, count }): FilterChoice[] => {
      const label = labels(name, value);
      return label === undefined ? [] : [{ value, label, count, isChosen: value === chosen }];
    });
    const narrows = choices.some(({ isChosen, count }) => isChosen || count < answer.total) || choices.length > 1;
    return narrows ? [{ name, choices }] : [];
  });
}

/** The most frequent ones, and the chosen one whatever its number. */
function shownCounts(counts: FacetCount[], chosen: string | null): FacetCount[] {
  const shown = counts.filter(({ value }, at) => at < MOST_CHOICES || value === chosen);
  if (chosen === null || shown.some(({ value }) => value === chosen)) return shown;
  return [...shown, { value: chosen, count: 0 }];
}

type Labels = (name: EverythingFilter, value: string) => string | null | undefined;

/** Words for each value; null: the messages have them. undefined: the value names something that nobody may read. */
async function labelsOf(groups: { name: EverythingFilter; counts: FacetCount[] }[]): Promise<Labels> {
  const valuesOf = (wanted: EverythingFilter) =>
    groups.flatMap(({ name, counts }) => (name === wanted ? counts.map(({ value }) => value) : []));
  const select = { id: true, title: true } as const;
  const readable = { publishedRevision: { not: null } };
  const [records, symposia] = await Promise.all([
    titled("record", (ids) =>
      db().archiveRecord.findMany({ where: { ...ids, ...readable, withdrawnAt: null }, select }),
    ),
    titled("symposium", (ids) => db().symposium.findMany({ where: { ...ids, ...readable }, select })),
  ]);
  return (name, value) => {
    if (name === "record") return records.get(value);
    if (name === "symposium") return symposia.get(value);
    if (name === "theme") return null;
    if (name !== "municipality") return value;
    const municipality = municipalityByCode(value);
    return municipality ? fullName(municipality) : value;
  };

  async function titled(
    name: "record" | "symposium",
    read: (ids: { id: { in: string[] } }) => Promise<{ id: string; title: string | null }[]>,
  ): Promise<Map<string, string>> {
    const ids = valuesOf(name);
    const rows = ids.length > 0 ? await read({ id: { in: ids } }) : [];
    return new Map(rows.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const])));
  }
}
