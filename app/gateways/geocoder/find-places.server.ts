import { distanceMeters, type LatLng } from "~/shared/geo";
import { addressKey } from "./address-key";
import { geocodeNow, withoutPostalCode } from "./geocode.server";
import { matchTown } from "./match-town.server";
import { municipalitiesByBareName, municipalityRow, readHead } from "./municipality-names.server";
import { type MunicipalityRow, municipalityRows } from "./municipality-table.server";
import { type PlaceRow, placesByKey } from "./place-index.server";

/** A place somebody may mean; `label` begins with the prefecture. A prefecture's own entry carries its code, too. */
export type Place = LatLng & { label: string; precision: "town" | "municipality"; municipalityCode: string };

export type FindPlacesOptions = { limit: number; near?: LatLng | null };

/** Lower tiers come first; inside a tier the nearer one, else the lower `order`. */
type Ranked = Place & { tier: number; order: number };

const TIERS = {
  wholeMunicipality: 0,
  address: 1,
  wholeTown: 2,
  beginning: 3,
  inNamedTown: 4,
  townBeginning: 5,
  inside: 6,
  townInside: 7,
};
const KIND_ORDER = { designatedCity: 0, city: 1, specialWard: 1, prefecture: 2, ward: 3, town: 4, village: 5 } as const;

/**
 * Places for what somebody typed into the "near" box: names of municipalities in kanji or kana (suffix optional), 町字,
 * both together, or a whole address. Best first; equal ones by distance from `near`, else larger ones first.
 */
export async function findPlaces(query: string, { limit, near = null }: FindPlacesOptions): Promise<Place[]> {
  const text = query.slice(0, 200);
  const key = addressKey(withoutPostalCode(text));
  if (!/[^\d-]/.test(key)) return municipalitiesBeginning(text.trim()).slice(0, limit);
  const found = [
    ...municipalityPlaces(key),
    ...addressPlaces(text, key),
    ...townPlaces(key),
    ...placesWithinNamed(text, key),
  ];
  const distance = new Map(near ? found.map((place) => [place, distanceMeters(near, place)]) : []);
  found.sort((a, b) => a.tier - b.tier || (distance.get(a) ?? 0) - (distance.get(b) ?? 0) || a.order - b.order);
  const byLabel = new Map<string, Place>();
  for (const { label, lat, lng, precision, municipalityCode } of found) {
    if (byLabel.size >= limit) break;
    if (!byLabel.has(label)) byLabel.set(label, { label, lat, lng, precision, municipalityCode });
  }
  return [...byLabel.values()];
}

type Named = { row: MunicipalityRow; label: string; keys: string[] };
let namedMunicipalities: Named[] | null = null;

function allNamed(): Named[] {
  namedMunicipalities ??= municipalityRows().map((row) => ({ row, label: labelOf(row), keys: keysOf(row) }));
  return namedMunicipalities;
}

function municipalityPlaces(key: string): Ranked[] {
  return allNamed().flatMap((named) => {
    const tier = tierOf(named.keys, key);
    return tier === null ? [] : [{ ...municipalityPlace(named), tier, order: KIND_ORDER[named.row.kind] }];
  });
}

function tierOf(keys: string[], key: string): number | null {
  if (keys.includes(key)) return TIERS.wholeMunicipality;
  if (keys.some((name) => name.startsWith(key))) return TIERS.beginning;
  return key.length > 1 && keys.some((name) => name.includes(key)) ? TIERS.inside : null;
}

/** A numeral alone ("三", "八") becomes a number in a key, so it is compared with the names as they are written. */
function municipalitiesBeginning(text: string): Place[] {
  if (text === "") return [];
  return allNamed().flatMap((named) => (named.row.ownName.startsWith(text) ? [municipalityPlace(named)] : []));
}

function municipalityPlace({ row: { lat, lng, code }, label }: Named): Place {
  return { label, lat, lng, precision: "municipality", municipalityCode: code };
}

function keysOf(row: MunicipalityRow): string[] {
  const bare = row.ownName.length > 2 ? [row.ownName.replace(/[都府県市区町村]$/, "")] : [];
  const bareKana = row.ownKana.replace(/(し|く|まち|ちょう|むら|そん|と|ふ|けん)$/, "");
  const whole = [row.prefecture + row.name, row.prefecture + (row.county ?? "") + row.name];
  return [...new Set([row.name, row.ownName, ...bare, row.kana, row.ownKana, bareKana, ...whole].map(addressKey))];
}

/** The county is only said where a prefecture has the name twice (泊村). */
function labelOf(row: MunicipalityRow): string {
  if (row.kind === "prefecture") return row.name;
  const twice = municipalityRows().some(
    (other) => other !== row && other.prefectureCode === row.prefectureCode && other.name === row.name,
  );
  return row.prefecture + (twice ? (row.county ?? "") : "") + row.name;
}

function addressPlaces(text: string, key: string): Ranked[] {
  if (!readHead(key).named) return [];
  const found = geocodeNow(text);
  if (found?.precision !== "town") return [];
  const { lat, lng, precision, municipalityCode, matched } = found;
  return [{ label: matched, lat, lng, precision, municipalityCode, tier: TIERS.address, order: 0 }];
}

function townPlaces(key: string): Ranked[] {
  const tiers = [TIERS.wholeTown, TIERS.townBeginning, TIERS.townInside] as const;
  const found = placesByKey(key).map(({ place, fit }) => rankedTown(place, tiers[fit]));
  const name = withoutNumber(key);
  if (name === key) return found;
  const blocks = placesByKey(name).flatMap(({ place, fit }) => (fit === 0 ? [atBlock(place, key)] : []));
  return [...found, ...blocks];
}

/** "銀座4-5" without its number. */
function withoutNumber(key: string): string {
  return key.replace(/\d+丁?(-\d+)*-?$/, "") || key;
}

/** The 丁目 a key names, where the town has it; those go before towns of the name that have no such 丁目. */
function atBlock(place: PlaceRow, key: string): Ranked {
  const match = matchTown(place.municipalityCode, key);
  if (!match || !/丁目?$/.test(match.town.name)) return rankedTown(place, TIERS.townBeginning);
  const { name, lat, lng } = match.town;
  return rankedTown({ ...place, name, lat, lng }, TIERS.wholeTown);
}

/** "焼津市駅", "焼津 駅北", "焼津駅北": towns of the municipality named first. */
function placesWithinNamed(text: string, key: string): Ranked[] {
  const head = readHead(key);
  const readings = head.named ? [head] : [];
  const [first, ...others] = text.trim().split(/[\s　]+/);
  if (others.length > 0) {
    readings.push({
      codes: municipalitiesByBareName(addressKey(first!)),
      rest: addressKey(others.join("")),
      named: true,
    });
  } else if (!head.named) {
    for (let length = key.length - 1; length > 1; length--) {
      const codes = municipalitiesByBareName(key.slice(0, length));
      if (codes.length > 0) readings.push({ codes, rest: key.slice(length), named: true });
    }
  }
  return readings.flatMap(({ codes, rest }) => {
    return placesByKey(withoutNumber(rest)).flatMap(({ place, fit }) =>
      fit < 2 && codes.includes(place.municipalityCode)
        ? [rankedTown(place, fit === 0 ? TIERS.wholeTown : TIERS.inNamedTown)]
        : [],
    );
  });
}

function rankedTown(place: PlaceRow, tier: number): Ranked {
  const { lat, lng, municipalityCode, name, weight } = place;
  const row = municipalityRow(municipalityCode)!;
  const label = row.prefecture + row.name + name;
  return {
    label,
    lat,
    lng,
    precision: "town",
    municipalityCode,
    tier,
    order: (row.kind === "town" || row.kind === "village" ? 10 : 0) - Math.min(weight, 30),
  };
}
