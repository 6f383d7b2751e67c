import { normaliseHeader } from "./normalise-header";

export const FORMAT_IDS = [
  "kaigoOpenData",
  "careService",
  "coolingShelter",
  "publicToilet",
  "aed",
  "babyStation",
  "shelter",
  "medicalInstitution",
  "afterSchoolDay",
  "childcare",
  "allotment",
  "publicFacility",
  "propertyTable",
  "table",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

type Format = {
  id: FormatId;
  /** For the report of a person: what the file was taken for. */
  label: string;
  /** Every group needs one of its headers. */
  needs: string[][];
};

/** Tried from the top; the last one fits everything. */
const FORMATS: Format[] = [
  {
    id: "kaigoOpenData",
    label: "介護サービス情報公表システム",
    needs: [["事業所番号"], ["サービスの種類"], ["法人の名称"]],
  },
  {
    id: "careService",
    label: "自治体標準 介護サービス事業所一覧",
    needs: [
      ["事業所番号", "介護サービス事業所番号", "介護サービス事業所名称"],
      ["実施サービス", "サービスの種類", "サービス種別", "介護サービス事業所名称"],
    ],
  },
  { id: "coolingShelter", label: "指定暑熱避難施設一覧", needs: [["指定暑熱避難施設の名称"]] },
  {
    id: "publicToilet",
    label: "自治体標準 公衆トイレ一覧",
    needs: [["男性トイレ総数", "男性トイレ数（小便器）", "車椅子使用者用トイレ有無"]],
  },
  {
    id: "aed",
    label: "自治体標準 AED設置箇所一覧",
    needs: [["小児対応設備の有無", "小児対応設備有無", "AED設置場所", "defibrillator:location"]],
  },
  { id: "babyStation", label: "赤ちゃんの駅一覧", needs: [["登録施設名"], ["提供内容"]] },
  {
    id: "shelter",
    label: "指定緊急避難場所・避難所一覧",
    needs: [
      [
        "災害種別_洪水",
        "洪水",
        "津波",
        "指定緊急避難場所との住所同一",
        "指定避難所との住所同一",
        "指定避難所との重複",
        "想定収容人数",
      ],
    ],
  },
  {
    id: "medicalInstitution",
    label: "自治体標準 医療機関一覧",
    needs: [["診療科目", "医療機関の種類", "医療機関の名称", "病床数"]],
  },
  { id: "afterSchoolDay", label: "放課後等デイサービス一覧", needs: [["開始時刻学校休日"]] },
  { id: "childcare", label: "自治体標準 子育て施設一覧", needs: [["認可等年月日", "一時預かりの有無", "受入年齢"]] },
  { id: "allotment", label: "市民農園一覧", needs: [["農園名"]] },
  { id: "propertyTable", label: "項目名が英語の表(#property)", needs: [["property"], ["name"], ["address"]] },
  {
    id: "publicFacility",
    label: "自治体標準 公共施設一覧",
    needs: [["全国地方公共団体コード", "都道府県コード又は市区町村コード"], ["名称"]],
  },
  { id: "table", label: "そのほかの表(見出しから推定)", needs: [] },
];

/** What kind of table these headers belong to; `table` when no known one. */
export function detectFormat(headers: string[]): { id: FormatId; label: string } {
  const present = new Set(headers.map(normaliseHeader));
  const fits = (format: Format) =>
    format.needs.every((group) => group.some((name) => present.has(normaliseHeader(name))));
  const { id, label } = FORMATS.find(fits)!;
  return { id, label };
}
