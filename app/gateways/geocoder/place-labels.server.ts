import { type Box, isInBox, type LatLng } from "~/shared/geo";
import { type MunicipalityRow, municipalityRows } from "./municipality-table.server";
import { type PlaceRow, placesInBox } from "./place-index.server";

/** A name to write on a map; `rank` 0 prefecture, 1 city or special ward, 2 ward, town or village, 3 町字. */
export type PlaceLabel = LatLng & { label: string; rank: 0 | 1 | 2 | 3 };

/** From this height of the box (degrees) upwards only prefectures are named, and below the second one 町字, too. */
const PREFECTURES_FROM = 5;
const TOWNS_BELOW = 0.3;

const RANKS = { prefecture: 0, designatedCity: 1, city: 1, specialWard: 1, ward: 2, town: 2, village: 2 } as const;

/** Share of the box at each edge in which no name's middle may lie. */
const EDGE = { lat: 0.025, lng: 0.05 };
/** 北海道, 宮城, 東京, 愛知, 大阪, 広島, 福岡: named before their neighbours on a map of the country. */
const LARGE_PREFECTURES = ["01", "04", "13", "23", "27", "34", "40"];

/**
 * At most `limit` names inside a box, more important ones first and none too close to another: prefectures on wide maps,
 * municipalities on the usual ones, 町字 as well on close ones.
 */
export async function placeLabels(box: Box, limit: number): Promise<PlaceLabel[]> {
  const height = box.north - box.south;
  if (height <= 0 || limit <= 0) return [];
  const inner = withoutEdge(box);
  const labels = municipalityLabels(inner, height >= PREFECTURES_FROM);
  const towns = height < TOWNS_BELOW ? placesInBox(inner).sort((a, b) => b.weight - a.weight) : [];
  return spread([...labels, ...towns.map(townLabel)], box, limit);
}

/** A name whose middle is at the very edge would be cut off. */
function withoutEdge({ north, east, south, west }: Box): Box {
  const [dLat, dLng] = [(north - south) * EDGE.lat, (east - west) * EDGE.lng];
  return { north: north - dLat, south: south + dLat, east: east - dLng, west: west + dLng };
}

function municipalityLabels(box: Box, prefecturesOnly: boolean): PlaceLabel[] {
  const rows = [...municipalityRows()].sort((a, b) => importance(a) - importance(b));
  return rows.flatMap((row): PlaceLabel[] => {
    if (!isInBox(row, box) || (row.kind === "prefecture") !== prefecturesOnly) return [];
    const rank = RANKS[row.kind];
    return [{ label: row.ownName, lat: row.lat, lng: row.lng, rank }];
  });
}

/** Where two names have no room beside each other: seats of the large regions, then designated cities, then by rank. */
function importance(row: MunicipalityRow): number {
  if (row.kind === "prefecture") return LARGE_PREFECTURES.includes(row.prefectureCode) ? 0 : 1;
  return row.kind === "designatedCity" ? 0 : RANKS[row.kind];
}

function townLabel({ name, lat, lng }: PlaceRow): PlaceLabel {
  return { label: name, lat, lng, rank: 3 };
}

/** Takes each label that keeps its distance from those taken before; distances are in shares of the box. */
function spread(labels: readonly PlaceLabel[], box: Box, limit: number): PlaceLabel[] {
  const apart = 1 / (Math.sqrt(limit) * 1.7);
  const [height, width] = [box.north - box.south, box.east - box.west];
  const taken: PlaceLabel[] = [];
  const names = new Set<string>();
  for (const label of labels) {
    if (taken.length >= limit) break;
    if (names.has(label.label)) continue;
    const isFree = taken.every((other) => {
      return Math.abs(other.lat - label.lat) / height > apart * 0.7 || Math.abs(other.lng - label.lng) / width > apart;
    });
    if (!isFree) continue;
    taken.push(label);
    names.add(label.label);
  }
  return taken;
}
