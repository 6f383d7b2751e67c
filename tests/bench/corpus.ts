/**
 * Invented listings in the shape and length of real ones: names of a place, a proper name and a service; summaries,
 * addresses and notes; towns of very different size; everything repeatable by its number.
 */
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";
import { BARRIER_FREE, DISTRICTS, FOUNDERS, NOTES, PROPER_NAMES, SERVICES, type Spoken } from "./corpus-words";
import { SeededRandom } from "./seeded-random";

export type Town = { code: string; name: string; reading: string; prefecture: string; center: LatLng };

const PREFECTURES = 47;
const TOWNS_EACH = 36;
const TOWN_STARTS: readonly Spoken[] = [
  ["焼", "ヤイ"],
  ["高", "タカ"],
  ["松", "マツ"],
  ["湯", "ユ"],
  ["藤", "フジ"],
  ["島", "シマ"],
  ["掛", "カケ"],
  ["磐", "イワ"],
  ["富", "フ"],
  ["沼", "ヌマ"],
  ["三", "ミ"],
  ["大", "オオ"],
  ["小", "コ"],
  ["長", "ナガ"],
  ["青", "アオ"],
  ["白", "シロ"],
  ["美", "ミ"],
  ["豊", "トヨ"],
];
const TOWN_ENDS: readonly Spoken[] = [
  ["津", "ヅ"],
  ["松", "マツ"],
  ["沢", "サワ"],
  ["川", "ガワ"],
  ["田", "タ"],
  ["崎", "サキ"],
];

/** 1,692 towns over the land of Japan. */
export const TOWNS: readonly Town[] = Array.from({ length: PREFECTURES * TOWNS_EACH }, (_, i) => {
  const prefecture = 1 + (i % PREFECTURES);
  const start = TOWN_STARTS[i % TOWN_STARTS.length]!;
  const end = TOWN_ENDS[Math.floor(i / TOWN_STARTS.length) % TOWN_ENDS.length]!;
  const random = new SeededRandom(i + 1);
  return {
    code: String(prefecture * 10_000 + 2000 + i).padStart(6, "0"),
    name: `${start[0]}${end[0]}市`,
    reading: `${start[1]}${end[1]}シ`,
    prefecture: String(prefecture).padStart(2, "0"),
    center: {
      lat: 31.5 + prefecture * 0.28 + random.spread() * 0.25,
      lng: 130.5 + prefecture * 0.28 + random.spread() * 0.4,
    },
  };
});

/** Documents `from … from + count`, the same on every run. */
export function makeListings(count: number, from = 0): SearchDocument[] {
  return Array.from({ length: count }, (_, i) => makeListing(from + i));
}

/** In batches, as the database hands them over. */
export async function* listingBatches(count: number, batch = 500): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < count; from += batch) yield makeListings(Math.min(batch, count - from), from);
}

export function makeListing(number: number): SearchDocument {
  const random = new SeededRandom(number * 7919 + 1);
  const town = random.pickSkewed(TOWNS);
  const service = random.pick(SERVICES);
  const district = random.pickSkewed(DISTRICTS);
  const proper = random.pick(PROPER_NAMES);
  const id = `lst_${String(number).padStart(12, "0")}`;
  const name = random.chance(0.6)
    ? `${service.type[0]}　${proper[0]}${district[0]}`
    : `${district[0]}${proper[0]}${service.type[0]}`;
  const kana = `${service.type[1]}${proper[1]}${district[1]}`;
  const address = `${town.name}${district[0]}${1 + random.integer(8)}丁目${1 + random.integer(30)}番${1 + random.integer(20)}号`;
  const organizationName = `${random.pick(FOUNDERS)}${random.pick(PROPER_NAMES)[0]}${random.pick(["会", "の里", "福祉会", "ネット"])}`;
  const summary = random.pick(service.summaries);
  const targets = random.some(service.targets, 2);
  const hasPlace = random.chance(0.95);
  const position = hasPlace
    ? { lat: town.center.lat + random.spread() * 0.04, lng: town.center.lng + random.spread() * 0.05 }
    : null;
  const confirmedDay = random.chance(0.6) ? 20_000 + random.integer(600) : 0;
  const trust = confirmedDay === 0 ? "unconfirmed" : random.pick(["municipality", "operator"]);
  const cost = random.pick(["free", "partlyFree", "paid", "unknown"]);
  const barrierFree = random.chance(0.5) ? random.some(BARRIER_FREE, 4) : [];
  const reach = hasPlace ? random.some(["place", "phone"], 2) : random.some(["phone", "online"], 2);
  const days = random.some(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], 6);
  const open = days.flatMap((day) =>
    service.kind === "activity" ? [`${day}${1 + random.integer(4)}`] : [day, `${day}h`],
  );
  const note = `${random.pick(NOTES)}${random.pick(NOTES)}`;
  return {
    id,
    texts: {
      name,
      kana,
      text: [service.type[0], summary, organizationName, address, town.name, town.reading, note].join(" "),
    },
    facets: {
      kind: [service.kind],
      theme: random.chance(0.2) ? [service.theme, "gathering"] : [service.theme],
      target: targets,
      municipality: [town.code],
      prefecture: [town.prefecture],
      trust: [trust],
      cost: [cost],
      barrierFree,
      reach,
      open,
    },
    visibility: random.chance(0.96) ? "public" : random.pick(["professional", "municipality"]),
    position,
    rank: confirmedDay === 0 ? 20 : Math.floor((confirmedDay - 19_745) / 3.4),
    confirmedDay,
    createdSecond: 1_700_000_000 + number * 97,
    card: {
      id,
      kind: service.kind,
      name,
      kana,
      summary,
      serviceType: service.type[0],
      organizationName,
      themes: [service.theme],
      targets,
      municipalityCode: town.code,
      address,
      lat: position?.lat ?? null,
      lng: position?.lng ?? null,
      positionPrecision: hasPlace ? "block" : null,
      reach,
      openingHours: { rules: [{ days, holidays: "closed", ranges: [{ fromMinutes: 540, toMinutes: 1020 }] }] },
      costKind: cost,
      capacityState: "unknown",
      trust,
      confirmedOn: confirmedDay === 0 ? null : "2026-03-14",
      checkDueOn: "2027-03-14",
      isSample: false,
    },
  };
}
