import type { FacetName, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { FACET_NAMES } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";

type Sample = {
  id: string;
  name: string;
  kana?: string;
  text?: string;
  at?: [lat: number, lng: number] | null;
  visibility?: SearchDocument["visibility"];
  rank?: number;
  confirmedDay?: number;
  createdSecond?: number;
  facets?: Partial<Record<FacetName, string[]>>;
  card?: SearchDocument["card"];
};

/** A document with everything a test does not speak of filled in: a public resource of 焼津 without a position. */
export function sampleDocument({
  id,
  name,
  kana = "",
  text = "",
  at = null,
  facets = {},
  ...rest
}: Sample): SearchDocument {
  const position: LatLng | null = at ? { lat: at[0], lng: at[1] } : null;
  const none = Object.fromEntries(FACET_NAMES.map((facet) => [facet, [] as string[]])) as Record<FacetName, string[]>;
  return {
    id,
    texts: { name, kana, text },
    facets: {
      ...none,
      kind: ["resource"],
      municipality: ["222127"],
      prefecture: ["22"],
      trust: ["unconfirmed"],
      ...facets,
    },
    visibility: rest.visibility ?? "public",
    position,
    rank: rest.rank ?? 20,
    confirmedDay: rest.confirmedDay ?? 0,
    createdSecond: rest.createdSecond ?? 1_700_000_000,
    card: rest.card ?? { id, name, kana: kana || null, summary: text, address: null },
  };
}

/** Around 焼津 station (34.868, 138.323), unless said otherwise. */
export const SAMPLE_DOCUMENTS: SearchDocument[] = [
  sampleDocument({
    id: "hokatsu-north",
    name: "焼津市北部地域包括支援センター",
    kana: "ヤイヅシホクブチイキホウカツシエンセンター",
    text: "高齢者の介護や健康の相談を受けます。",
    at: [34.88, 138.31],
    rank: 200,
    confirmedDay: 20_400,
    createdSecond: 1_700_000_100,
    facets: {
      theme: ["advice"],
      target: ["elderly", "carer"],
      trust: ["municipality"],
      cost: ["free"],
      reach: ["place", "phone"],
      open: ["mon", "tue"],
    },
  }),
  sampleDocument({
    id: "hokatsu-takamatsu",
    name: "高松市地域包括支援センター 仏生山",
    kana: "タカマツシチイキホウカツシエンセンター　ブッショウザン",
    at: [34.29, 134.05],
    rank: 100,
    confirmedDay: 20_300,
    createdSecond: 1_700_000_200,
    facets: {
      theme: ["advice"],
      target: ["elderly"],
      municipality: ["372013"],
      prefecture: ["37"],
      trust: ["municipality"],
      cost: ["free"],
    },
  }),
  sampleDocument({
    id: "shokudo-kodomo",
    name: "えがお子供食堂",
    kana: "エガオコドモショクドウ",
    text: "月に二回、夕食を一緒に食べます。",
    at: [34.868, 138.323],
    rank: 150,
    confirmedDay: 20_350,
    createdSecond: 1_700_000_300,
    facets: {
      kind: ["activity"],
      theme: ["food", "children"],
      target: ["youth", "anyone"],
      trust: ["operator"],
      cost: ["partlyFree"],
      open: ["tue2"],
    },
  }),
  sampleDocument({
    id: "shokudo-chiiki",
    name: "みなと地域食堂",
    kana: "ミナトチイキショクドウ",
    at: [34.87, 138.325],
    rank: 90,
    createdSecond: 1_700_000_400,
    facets: { kind: ["activity"], theme: ["food"], target: ["anyone"], cost: ["free"] },
  }),
  sampleDocument({
    id: "kids-hall",
    name: "こども館",
    kana: "コドモカン",
    text: "遊びと学びの場。第１２集会室あり。",
    at: [34.866, 138.32],
    createdSecond: 1_700_000_500,
    facets: { theme: ["children"], target: ["parenting"], cost: ["free"], barrierFree: ["wheelchair", "elevator"] },
  }),
  sampleDocument({
    id: "salon",
    name: "ふれあいいきいきサロン花",
    kana: "フレアイイキイキサロンハナ",
    text: "だれでも来られる通いの場です。",
    at: [34.9, 138.3],
    createdSecond: 1_700_000_600,
    facets: { kind: ["activity"], theme: ["gathering"], target: ["elderly"], open: ["wed"] },
  }),
  sampleDocument({
    id: "pc-class",
    name: "シニアﾊﾟｿｺﾝ教室",
    kana: "シニアパソコンキョウシツ",
    text: "コンピューターに初めて触れる人へ。",
    at: [34.95, 138.4],
    createdSecond: 1_700_000_700,
    facets: { kind: ["activity"], theme: ["learning"], target: ["elderly"], cost: ["paid"] },
  }),
  sampleDocument({
    id: "library",
    name: "焼津図書館",
    kana: "ヤイヅトショカン",
    text: "本を借りられます。ＡＢＣ１２３コーナー。",
    at: [34.86, 138.31],
    createdSecond: 1_700_000_800,
    facets: { theme: ["learning"], target: ["anyone"], barrierFree: ["wheelchair"] },
  }),
  sampleDocument({
    id: "takahashi",
    name: "髙橋さんと畑仕事",
    kana: "タカハシサントハタシゴト",
    text: "佐々木さんも手伝います。",
    createdSecond: 1_700_000_900,
    facets: { kind: ["person"], theme: ["work"], target: ["anyone"], reach: ["phone"] },
  }),
  sampleDocument({
    id: "markup",
    name: '<b>太字</b>と"引用"の会',
    kana: "フトジトインヨウノカイ",
    at: [35.0, 138.5],
    createdSecond: 1_700_001_000,
    facets: { theme: ['a"b\\c'], target: ["foreign"] },
  }),
  sampleDocument({
    id: "secret-shelter",
    name: "秘密の避難先",
    kana: "ヒミツノヒナンサキ",
    text: "専門職だけに知らせる場所。",
    at: [34.868, 138.324],
    visibility: "professional",
    createdSecond: 1_700_001_100,
    facets: { theme: ["living"], target: ["hardship"], trust: ["municipality"] },
  }),
  sampleDocument({
    id: "office-only",
    name: "庁内の引き継ぎ窓口",
    kana: "チョウナイノヒキツギマドグチ",
    at: [34.867, 138.322],
    visibility: "municipality",
    createdSecond: 1_700_001_200,
    facets: { theme: ["advice"], target: ["carer"] },
  }),
  sampleDocument({
    id: "office-takamatsu",
    name: "高松庁内の引き継ぎ窓口",
    kana: "タカマツチョウナイノヒキツギマドグチ",
    at: [34.34, 134.04],
    visibility: "municipality",
    createdSecond: 1_700_001_300,
    facets: { theme: ["advice"], target: ["carer"], municipality: ["372013"], prefecture: ["37"] },
  }),
];
