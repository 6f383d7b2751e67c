/**
 * The reviewed texts of themes and 対象: one place for labels, readings, plain words (やさしい日本語) and synonyms.
 * Server side only (search, vocabulary page, API): the browser has the labels in i18n/{ja,en}/listing.ts, and a test
 * holds the two together. Synonyms are words people type, not words that merely stand near.
 */
import type { TargetKey, ThemeKey } from "./vocabulary";

export type VocabularyTerm = {
  label: { ja: string; en: string };
  /** For chips and small marks. */
  short: { ja: string; en: string };
  kana: string;
  /** One sentence anyone can read. */
  plain: string;
  synonyms: string[];
};

export const themeTerms: Record<ThemeKey, VocabularyTerm> = {
  gathering: {
    label: { ja: "居場所・サロン", en: "Places to be" },
    short: { ja: "居場所", en: "Places" },
    kana: "いばしょ・さろん",
    plain: "だれかと いっしょに すごせる ところです。",
    synonyms: [
      "通いの場",
      "つどいの場",
      "たまり場",
      "コミュニティカフェ",
      "オレンジカフェ",
      "認知症カフェ",
      "フリースペース",
    ],
  },
  food: {
    label: { ja: "食・フードバンク", en: "Food" },
    short: { ja: "食", en: "Food" },
    kana: "しょく・ふーどばんく",
    plain: "ごはんを 食べたり、食べ物を もらったり できます。",
    synonyms: ["こども食堂", "子ども食堂", "地域食堂", "フードパントリー", "配食", "食料支援", "炊き出し"],
  },
  advice: {
    label: { ja: "相談窓口", en: "Advice" },
    short: { ja: "相談", en: "Advice" },
    kana: "そうだんまどぐち",
    plain: "こまったことを 話せる ところです。",
    synonyms: ["相談支援", "地域包括支援センター", "自立相談支援", "福祉相談", "総合相談", "なんでも相談"],
  },
  children: {
    label: { ja: "子ども・子育て", en: "Children and parenting" },
    short: { ja: "子ども", en: "Children" },
    kana: "こども・こそだて",
    plain: "子どもと、子どもを 育てる 人の ための ところです。",
    synonyms: [
      "保育園",
      "保育所",
      "幼稚園",
      "認定こども園",
      "放課後児童クラブ",
      "学童",
      "児童館",
      "子育てひろば",
      "託児",
    ],
  },
  care: {
    label: { ja: "介護・医療", en: "Care and health" },
    short: { ja: "介護・医療", en: "Care" },
    kana: "かいご・いりょう",
    plain: "体の 世話や、病気の ことを 助けてくれます。",
    synonyms: ["デイサービス", "通所介護", "訪問介護", "訪問看護", "病院", "診療所", "クリニック", "薬局", "リハビリ"],
  },
  work: {
    label: { ja: "仕事・就労", en: "Work" },
    short: { ja: "仕事", en: "Work" },
    kana: "しごと・しゅうろう",
    plain: "はたらくことを 手伝ってくれます。",
    synonyms: [
      "就労支援",
      "就労継続支援",
      "就労移行支援",
      "ハローワーク",
      "若者サポートステーション",
      "内職",
      "ボランティア",
    ],
  },
  living: {
    label: { ja: "住まい・暮らし", en: "Housing and daily life" },
    short: { ja: "暮らし", en: "Daily life" },
    kana: "すまい・くらし",
    plain: "住む ところや、毎日の くらしの ことです。",
    synonyms: ["住宅", "居住支援", "家計相談", "移動支援", "送迎", "買い物支援", "避難所", "公衆トイレ", "AED"],
  },
  learning: {
    label: { ja: "学び・活動", en: "Learning and activities" },
    short: { ja: "学び", en: "Learning" },
    kana: "まなび・かつどう",
    plain: "学んだり、体を 動かしたり、楽しんだり できます。",
    synonyms: [
      "図書館",
      "公民館",
      "交流センター",
      "講座",
      "学習支援",
      "日本語教室",
      "体操",
      "趣味",
      "文化施設",
      "市民農園",
    ],
  },
};

export const targetTerms: Record<TargetKey, VocabularyTerm> = {
  anyone: {
    label: { ja: "だれでも（属性を問わない）", en: "Anyone" },
    short: { ja: "だれでも", en: "Anyone" },
    kana: "だれでも",
    plain: "どんな 人でも 来て いいです。",
    synonyms: ["属性を問わない", "どなたでも", "誰でも"],
  },
  elderly: {
    label: { ja: "高齢の人", en: "Older people" },
    short: { ja: "高齢", en: "Older people" },
    kana: "こうれいのひと",
    plain: "年を とった 人の ためです。",
    synonyms: ["高齢者", "シニア", "お年寄り", "65歳以上"],
  },
  dementia: {
    label: { ja: "認知症の人・家族", en: "People with dementia and families" },
    short: { ja: "認知症", en: "Dementia" },
    kana: "にんちしょうのひと・かぞく",
    plain: "ものわすれが 心配な 人と 家族の ためです。",
    synonyms: ["認知症", "物忘れ", "もの忘れ", "若年性認知症"],
  },
  disability: {
    label: { ja: "障害のある人", en: "Disabled people" },
    short: { ja: "障害", en: "Disability" },
    kana: "しょうがいのあるひと",
    plain: "体や 心に 障害が ある 人の ためです。",
    synonyms: ["障害者", "障がい", "障碍", "身体障害", "知的障害", "精神障害", "発達障害", "難病", "医療的ケア"],
  },
  youth: {
    label: { ja: "子ども・若者", en: "Children and young people" },
    short: { ja: "子ども・若者", en: "Young people" },
    kana: "こども・わかもの",
    plain: "子どもと 若い 人の ためです。",
    synonyms: ["児童", "生徒", "小学生", "中学生", "高校生", "青少年", "ヤングケアラー", "不登校"],
  },
  parenting: {
    label: { ja: "妊娠・子育て中の人", en: "Pregnancy and parenting" },
    short: { ja: "妊娠・子育て", en: "Parenting" },
    kana: "にんしん・こそだてちゅうのひと",
    plain: "赤ちゃんが できた 人、子どもを 育てて いる 人の ためです。",
    synonyms: ["妊産婦", "乳幼児", "親子", "ひとり親", "母子家庭", "父子家庭", "未就学児"],
  },
  hardship: {
    label: { ja: "生活に困っている人", en: "People in financial difficulty" },
    short: { ja: "生活困窮", en: "Hardship" },
    kana: "せいかつにこまっているひと",
    plain: "お金や くらしに こまって いる 人の ためです。",
    synonyms: ["生活困窮", "生活保護", "貧困", "ホームレス", "住居確保"],
  },
  hikikomori: {
    label: { ja: "ひきこもりの人・家族", en: "People who stay in and families" },
    short: { ja: "ひきこもり", en: "Staying in" },
    kana: "ひきこもりのひと・かぞく",
    plain: "家から 出にくい 人と 家族の ためです。",
    synonyms: ["引きこもり", "ひきこもり", "社会的孤立", "8050"],
  },
  foreign: {
    label: { ja: "外国につながる人", en: "People with foreign roots" },
    short: { ja: "外国", en: "Foreign roots" },
    kana: "がいこくにつながるひと",
    plain: "外国から 来た 人、日本語が むずかしい 人の ためです。",
    synonyms: ["外国人", "多文化共生", "外国籍", "やさしい日本語", "通訳"],
  },
  carer: {
    label: { ja: "介護・世話をしている人", en: "Carers" },
    short: { ja: "介護する人", en: "Carers" },
    kana: "かいご・せわをしているひと",
    plain: "家族の 世話を して いる 人の ためです。",
    synonyms: ["介護者", "家族介護者", "ケアラー", "ヤングケアラー", "レスパイト"],
  },
};
