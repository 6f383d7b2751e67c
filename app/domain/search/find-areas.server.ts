import {
  allPrefectures,
  municipalitiesOfPrefecture,
  searchMunicipalities,
} from "~/domain/municipality/find-municipalities.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { areaItems, countByArea, toAreaItem } from "./area-counts.server";
import type { AreaItem } from "./area-view";

const FOUND_LIMIT = 40;
const WITH_LISTINGS_LIMIT = 24;

/** `prefectureCode` has two digits. */
export type PrefectureItem = { prefectureCode: string; name: string; count: number };

/**
 * `found`: null when nothing was asked. `open`: the areas of the prefecture that was opened. `withListings`: those with most
 * listings first.
 */
export type AreasView = {
  total: number;
  found: AreaItem[] | null;
  withListings: AreaItem[];
  prefectures: PrefectureItem[];
  open: { prefectureCode: string; areas: AreaItem[] } | null;
};

/** Municipalities by name or reading, by prefecture, and those that have listings. */
export async function findAreas(options: {
  scope: SearchScope;
  text: string;
  prefectureCode: string | null;
}): Promise<AreasView> {
  const { scope, text, prefectureCode } = options;
  const counts = await countByArea(scope);
  const ranked = [...counts.byMunicipality].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const prefectures = allPrefectures().map(({ code, name }) => {
    const two = code.slice(0, 2);
    return { prefectureCode: two, name, count: counts.byPrefecture.get(two) ?? 0 };
  });
  const opened = prefectures.find((one) => one.prefectureCode === prefectureCode);
  return {
    total: counts.total,
    found: text ? foundItems(text).map((one) => toAreaItem(one, counts)) : null,
    withListings: areaItems(
      ranked.filter(([, count]) => count > 0).map(([code]) => code),
      counts,
    )
      .filter((area) => area.kind !== "ward")
      .slice(0, WITH_LISTINGS_LIMIT),
    prefectures,
    open: opened
      ? {
          prefectureCode: opened.prefectureCode,
          areas: municipalitiesOfPrefecture(opened.prefectureCode).map((one) => toAreaItem(one, counts)),
        }
      : null,
  };
}

/** A prefecture's name finds all of its municipalities. */
function foundItems(text: string) {
  const found = searchMunicipalities(text, FOUND_LIMIT);
  const [first] = found;
  if (first?.kind === "prefecture") return municipalitiesOfPrefecture(first.code);
  return found.filter((one) => one.kind !== "prefecture");
}
