import type { GapTheme } from "~/domain/connection/gap-counts";
import type { ListingCard } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { municipalityByCode, wardsOf } from "~/domain/municipality/find-municipalities.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import type { Box } from "~/shared/geo";
import { geohashBox } from "~/shared/geohash";
import { areaBox, townsOf } from "./area-ground.server";
import { countsInOrder } from "./area-view";
import { type GapGround, nearestName } from "./gap-ground";
import type { StaticMapPin } from "./static-map";
import { staticMapView } from "./static-map-view.server";

/** Listings of a municipality that are read for its map. */
const READ_LIMIT = 1_000;

/**
 * The listings of a municipality by theme, and a map of those of one theme with the cells where it was not found. Throws
 * DomainError("notFound") for a code that is none, ("unavailable") when no engine answers.
 */
export async function findGapGround(options: {
  scope: SearchScope;
  municipalityCode: string;
  theme: ThemeKey;
  cells: GapTheme["cells"];
}): Promise<GapGround> {
  const { scope, municipalityCode, theme } = options;
  const municipality = municipalityByCode(municipalityCode);
  if (!municipality) throw new DomainError("notFound", { municipality: municipalityCode });
  const codes = [municipalityCode, ...wardsOf(municipalityCode).map(({ code }) => code)];
  const found = await searchEngines().search({
    scope,
    filters: { municipality: [municipalityCode], theme: [theme] },
    sort: "confirmed",
    page: 1,
    perPage: READ_LIMIT,
    facets: ["theme"],
  });
  // The index holds cards as toSearchDocument made them.
  const pins = found.hits.flatMap(({ card }) => toPin(card as unknown as ListingCard, theme));
  const town = areaBox(municipality, codes);
  const boxes = options.cells.flatMap(({ cell, count }) => {
    const box = geohashBox(cell);
    return box ? [{ cell, count, box }] : [];
  });
  const box = boxes.reduce((all, one) => around(all, one.box), town);
  const places = townsOf(codes, box);
  return {
    listings: countsInOrder(THEME_KEYS, found.facets.theme).map(({ key, count }) => ({ theme: key, count })),
    onMap: pins.length,
    cells: boxes.map((one) => ({ cell: one.cell, count: one.count, place: nearestName(places, middleOf(one.box)) })),
    map: await staticMapView({ box, size: "area", pins, highlight: codes, cells: boxes }),
  };
}

function toPin({ id, name, kind, lat, lng }: ListingCard, theme: ThemeKey): StaticMapPin[] {
  return lat === null || lng === null ? [] : [{ id, name, kind, theme, lat, lng }];
}

function around(one: Box, other: Box): Box {
  return {
    north: Math.max(one.north, other.north),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    west: Math.min(one.west, other.west),
  };
}

function middleOf({ north, south, east, west }: Box) {
  return { lat: (north + south) / 2, lng: (east + west) / 2 };
}
