/** What is measured: the same queries for every engine, drawn once from the corpus's own words and towns. */
import type { FacetName, IndexQuery } from "~/gateways/search-index/search-engine.server";
import { TOWNS } from "./corpus";
import { DISTRICTS } from "./corpus-words";
import { SeededRandom } from "./seeded-random";

export const TASKS = ["text", "text+filters+facets", "box+cells", "radius+distance"] as const;
export type BenchTask = (typeof TASKS)[number];

export const QUERIES_PER_TASK = 200;
const PUBLIC = { audience: "public" } as const;
const FACETS: FacetName[] = ["kind", "theme", "target", "municipality", "trust"];

/** As professionals type: services, parts of words, spellings, two words, a district, a reading. */
const TEXTS = [
  "包括",
  "こども食堂",
  "子ども",
  "サロン",
  "通いの場",
  "デイサービス",
  "認知症カフェ",
  "オレンジカフェ",
  "図書館",
  "公民館",
  "パソコン",
  "相談",
  "介護",
  "見守り",
  "フードバンク",
  "ひきこもり",
  "就労",
  "子育て",
  "保育",
  "日本語教室",
  "話し相手",
  "居宅介護支援",
  "放課後児童クラブ",
  "ヘルパー",
  "ボランティア",
  "送迎",
  "無料",
  "トショカン",
  "こうみんかん",
  "地域包括支援センター",
  "手話",
  "車いす",
  "ＮＰＯ",
  "高齢者 相談",
  "外国人 日本語",
  "焼津 包括",
  "高松 図書館",
  "ひまわり 保育",
  "祝日",
];
const FILTERS: IndexQuery["filters"][] = [
  { theme: ["care", "advice"] },
  { kind: ["activity"], cost: ["free", "partlyFree"] },
  { trust: ["municipality", "operator"], theme: ["food", "gathering"] },
  { target: ["elderly", "anyone"], reach: ["place"] },
  { prefecture: ["22", "37"], kind: ["resource"] },
];

/** From a street corner to all of Japan, with the zoom a map would ask for. */
const BOXES = [
  { degrees: 0.02, zoom: 16 },
  { degrees: 0.1, zoom: 14 },
  { degrees: 0.5, zoom: 11 },
  { degrees: 2, zoom: 9 },
  { degrees: 12, zoom: 6 },
];
const RADII_METERS = [1000, 3000, 10_000, 30_000];

export function queriesOf(task: BenchTask): IndexQuery[] {
  const random = new SeededRandom(TASKS.indexOf(task) + 1);
  return Array.from({ length: QUERIES_PER_TASK }, (_, i) => QUERY_OF[task](random, i));
}

const QUERY_OF: Record<BenchTask, (random: SeededRandom, i: number) => IndexQuery> = {
  text: (random) => ({ scope: PUBLIC, text: textOf(random), page: 1, perPage: 20 }),
  "text+filters+facets": (random) => ({
    scope: PUBLIC,
    text: textOf(random),
    filters: random.pick(FILTERS),
    facets: FACETS,
    page: 1,
    perPage: 20,
  }),
  "box+cells": (random, i) => {
    const { degrees, zoom } = BOXES[i % BOXES.length]!;
    const { lat, lng } = random.pickSkewed(TOWNS).center;
    const box = {
      north: lat + degrees / 2,
      south: lat - degrees / 2,
      east: lng + degrees / 2,
      west: lng - degrees / 2,
    };
    return { scope: PUBLIC, box, cellsZoom: zoom, page: 1, perPage: 20 };
  },
  "radius+distance": (random, i) => {
    const center = random.pickSkewed(TOWNS).center;
    return {
      scope: PUBLIC,
      near: { ...center, radiusMeters: RADII_METERS[i % RADII_METERS.length]! },
      page: 1,
      perPage: 20,
    };
  },
};

/** A quarter of the queries name a district, as a search for what is near does. */
function textOf(random: SeededRandom): string {
  const text = random.pick(TEXTS);
  return random.chance(0.25) ? `${random.pickSkewed(DISTRICTS)[0]} ${text.split(" ")[0]}` : text;
}
