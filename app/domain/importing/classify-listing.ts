import type { TargetKey, ThemeKey } from "~/domain/directory/vocabulary";
import type { FormatId } from "./formats";

export type Classification = { themes: ThemeKey[]; targets: TargetKey[]; serviceType: string | null };

type Rule = { words: RegExp; themes: ThemeKey[]; targets: TargetKey[]; serviceType?: string };

/** Kinds of table whose rows are all of one sort. */
const BY_FORMAT: Partial<Record<FormatId, Classification>> = {
  aed: { themes: ["living"], targets: ["anyone"], serviceType: "AED" },
  publicToilet: { themes: ["living"], targets: ["anyone"], serviceType: "公衆トイレ" },
  coolingShelter: { themes: ["living"], targets: ["anyone"], serviceType: "涼みどころ" },
  shelter: { themes: ["living"], targets: ["anyone"], serviceType: "避難所・避難場所" },
  babyStation: { themes: ["children"], targets: ["parenting"], serviceType: "赤ちゃんの駅" },
  afterSchoolDay: { themes: ["children"], targets: ["disability", "youth"], serviceType: "放課後等デイサービス" },
  allotment: { themes: ["learning"], targets: ["anyone"], serviceType: "市民農園" },
};

/**
 * Reviewed rules, the more special first. Read against the kind the source names, then what is offered, the name, remarks, then the
 * name of the data set. 対象 is only said where the kind of service itself decides it.
 */
const RULES: Rule[] = [
  { words: /AED|defibrillator/i, themes: ["living"], targets: ["anyone"], serviceType: "AED" },
  { words: /トイレ|便所|便益施設|toilet/i, themes: ["living"], targets: ["anyone"] },
  { words: /避難(所|場所|施設)|涼みどころ|クーリングシェルター/, themes: ["living"], targets: ["anyone"] },
  {
    words: /地域包括|在宅介護支援センター/,
    themes: ["advice", "care"],
    targets: ["elderly", "carer"],
    serviceType: "地域包括支援センター",
  },
  { words: /居宅介護支援|介護予防支援/, themes: ["advice", "care"], targets: ["elderly", "carer"] },
  {
    words: /放課後等デイ/,
    themes: ["children"],
    targets: ["disability", "youth"],
    serviceType: "放課後等デイサービス",
  },
  {
    words: /児童発達支援|療育|発達.{0,20}(相談|訓練|教室)|ことばの教室/,
    themes: ["children"],
    targets: ["disability", "parenting"],
  },
  { words: /障害児|障がい児|障害を持つ子/, themes: ["children"], targets: ["disability", "parenting"] },
  {
    words: /こども食堂|子ども食堂|子供食堂/,
    themes: ["food", "children"],
    targets: ["youth"],
    serviceType: "こども食堂",
  },
  { words: /地域食堂|フードバンク|フードパントリー|配食|食料支援/, themes: ["food"], targets: [] },
  { words: /放課後児童|学童/, themes: ["children"], targets: ["youth"], serviceType: "放課後児童クラブ" },
  {
    words: /ファミリー・?サポート/,
    themes: ["children"],
    targets: ["parenting"],
    serviceType: "ファミリー・サポート・センター",
  },
  {
    words: /子育て(支援|ひろば|広場|サロン|“)|子育て.*(拠点|コンシェルジュ)|つどいの広場/,
    themes: ["children", "gathering"],
    targets: ["parenting"],
    serviceType: "子育て支援センター",
  },
  {
    words: /児童館|児童センター|こども館|子ども館/,
    themes: ["children", "gathering"],
    targets: ["parenting", "youth"],
  },
  { words: /保育|幼稚園|こども園|子ども園|託児|一時預かり|病児/, themes: ["children"], targets: ["parenting"] },
  { words: /不妊|妊娠|出産|母子|助産/, themes: ["advice", "children"], targets: ["parenting"] },
  {
    words: /(子ども|こども|子育て|児童|育児|家庭|乳幼児|親子).{0,20}(相談|カウンセリング)|教育相談|児童相談所/,
    themes: ["advice", "children"],
    targets: ["parenting"],
  },
  { words: /配偶者|DV|女性相談/, themes: ["advice"], targets: [] },
  { words: /いこいの家|老人憩/, themes: ["gathering"], targets: ["elderly"], serviceType: "老人いこいの家" },
  { words: /老人福祉センター|シニアクラブ|老人クラブ/, themes: ["gathering"], targets: ["elderly"] },
  { words: /認知症カフェ|オレンジカフェ/, themes: ["gathering", "care"], targets: ["dementia", "carer"] },
  { words: /認知症/, themes: ["care"], targets: ["dementia", "elderly"] },
  { words: /通いの場|サロン|居場所|たまり場/, themes: ["gathering"], targets: [] },
  { words: /就労継続|就労移行|就労定着|地域活動支援センター/, themes: ["work"], targets: ["disability"] },
  { words: /ハローワーク|就労|就職|若者サポート|シルバー人材/, themes: ["work"], targets: [] },
  { words: /障害者支援施設/, themes: ["care", "living"], targets: ["disability"], serviceType: "障害者支援施設" },
  { words: /障害|障がい/, themes: ["care"], targets: ["disability"] },
  {
    words: /特別養護|養護老人|軽費老人|ケアハウス|有料老人|介護老人|高齢者|老人ホーム|老人福祉/,
    themes: ["care", "living"],
    targets: ["elderly"],
  },
  {
    words: /介護|デイサービス|ショートステイ|グループホーム|訪問看護|訪問入浴|福祉用具/,
    themes: ["care"],
    targets: ["elderly"],
  },
  { words: /自立相談|生活困窮|困りごと/, themes: ["advice"], targets: ["hardship"] },
  { words: /ひきこもり/, themes: ["advice"], targets: ["hikikomori"] },
  { words: /国際交流|外国人|多文化/, themes: ["advice"], targets: ["foreign"] },
  { words: /病院|診療所|医院|クリニック|歯科|薬局|医療|保健所|保健センター/, themes: ["care"], targets: ["anyone"] },
  { words: /住宅|居住支援|団地/, themes: ["living"], targets: [] },
  { words: /相談|窓口/, themes: ["advice"], targets: [] },
  { words: /図書/, themes: ["learning"], targets: ["anyone"], serviceType: "図書館" },
  { words: /防災|消防|交番|警察/, themes: ["living"], targets: ["anyone"] },
  {
    words:
      /公民館|交流センター|コミュニティセンター|コミュニティー?ハウス|集会所|福祉会館|福祉センター|地区センター|市民センター/,
    themes: ["gathering", "learning"],
    targets: ["anyone"],
  },
  { words: /農園|市民農園/, themes: ["learning"], targets: ["anyone"], serviceType: "市民農園" },
  {
    words: /博物館|資料館|美術館|科学館|文化会館|文化センター|記念館|ホール|学習|教室/,
    themes: ["learning"],
    targets: ["anyone"],
  },
  {
    words: /体育館|運動場|スポーツ|プール|公園|武道館|競技場|アリーナ|キャンプ|温泉/,
    themes: ["gathering"],
    targets: ["anyone"],
  },
  { words: /学校|大学/, themes: ["learning"], targets: ["youth"] },
  {
    words: /市役所|役場|庁舎|支所|出張所|サービスセンター|区役所/,
    themes: ["advice"],
    targets: ["anyone"],
    serviceType: "役所の窓口",
  },
];

const TARGET_WORDS: [RegExp, TargetKey][] = [
  [/どなたでも|誰でも|だれでも|問わず/, "anyone"],
  [/高齢|65歳|６５歳|シニア/, "elderly"],
  [/認知症/, "dementia"],
  [/障害|障がい|受給者証/, "disability"],
  [/小学|中学|高校|児童|若者|青少年|学生/, "youth"],
  [/乳幼児|未就園|未就学|妊|親子|保護者|子育て/, "parenting"],
  [/困窮|ひとり親/, "hardship"],
  [/ひきこもり|不登校/, "hikikomori"],
  [/外国/, "foreign"],
  [/介護者|家族/, "carer"],
];

/** What the sources of a row say of its kind, the most telling first; `audience` is its 対象 column. */
export type ListingWords = {
  format: FormatId;
  kind: string;
  offered: string;
  name: string;
  remarks: string;
  dataSet: string;
  audience: string;
};

/** Themes, 対象 and the name of the service. Rows no rule knows stand under くらし with 対象 不明. */
export function classifyListing(words: ListingWords): Classification {
  const fixed = BY_FORMAT[words.format];
  if (fixed) return { ...fixed, serviceType: words.kind || fixed.serviceType };
  const ruleFor = (text: string) => RULES.find((candidate) => text !== "" && candidate.words.test(text));
  const texts = [words.kind, words.offered, words.name, words.remarks, words.dataSet];
  const rule = texts.map(ruleFor).find((found) => found !== undefined);
  const targets = [...new Set([...(rule?.targets ?? []), ...targetsIn(words.audience)])];
  return {
    themes: rule?.themes ?? ["living"],
    targets: targets.length > 1 ? targets.filter((target) => target !== "anyone") : targets,
    serviceType: words.kind || rule?.serviceType || ruleFor(words.name)?.serviceType || null,
  };
}

function targetsIn(text: string): TargetKey[] {
  return TARGET_WORDS.filter(([pattern]) => pattern.test(text)).map(([, target]) => target);
}
