import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { Municipality } from "~/domain/municipality/municipality";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { AreaItem } from "./area-view";

export type AreaCounts = { total: number; byMunicipality: Map<string, number>; byPrefecture: Map<string, number> };

/** How many listings each municipality (a designated city with its wards) and each prefecture (two digits) has. */
export async function countByArea(scope: SearchScope): Promise<AreaCounts> {
  const facets = ["municipality", "prefecture"] as const;
  const result = await searchEngines().search({ scope, page: 1, perPage: 0, facets: [...facets] });
  const [byMunicipality, byPrefecture] = facets.map(
    (facet) => new Map((result.facets[facet] ?? []).map(({ value, count }) => [value, count])),
  ) as [Map<string, number>, Map<string, number>];
  return { total: result.total, byMunicipality, byPrefecture };
}

export function toAreaItem(municipality: Municipality, counts: AreaCounts): AreaItem {
  const { code, name, kana, prefecture, kind } = municipality;
  return { code, name, kana, prefecture, kind, count: counts.byMunicipality.get(code) ?? 0 };
}

/** Items of codes that exist, in the order given. */
export function areaItems(codes: readonly string[], counts: AreaCounts): AreaItem[] {
  return codes.flatMap((code) => {
    const municipality = municipalityByCode(code);
    return municipality && municipality.kind !== "prefecture" ? [toAreaItem(municipality, counts)] : [];
  });
}
