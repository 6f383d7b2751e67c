/**
 * Reviewed groups of words that mean the same to someone who looks for help. A word of a group inside a query term is
 * exchanged for the others, wherever it stands in the term.
 */
import { normalise } from "~/shared/japanese-text";

/** `same` find each other. `short` find `same`, but are not looked for themselves: too short, they stand in other words. */
type SynonymGroup = { same: string[]; short?: string[] };

const GROUPS: SynonymGroup[] = [
  { same: ["サロン", "通いの場", "ふれあいいきいきサロン", "集いの場"] },
  { same: ["こども食堂", "子ども食堂", "子供食堂", "地域食堂", "みんなの食堂"], short: ["こどもしょくどう"] },
  { same: ["こども", "子ども", "子供"] },
  { same: ["子育て", "育児"] },
  { same: ["オレンジカフェ", "認知症カフェ"] },
  { same: ["地域包括支援センター", "高齢者あんしんセンター", "あんしんすこやかセンター"], short: ["包括"] },
  { same: ["デイサービス", "通所介護"], short: ["デイ"] },
  { same: ["デイケア", "通所リハビリテーション", "通所リハビリ"] },
  { same: ["訪問介護", "ホームヘルプ", "ホームヘルパー", "ホームヘルプサービス"], short: ["ヘルパー"] },
  { same: ["ひきこもり", "引きこもり", "引き籠もり", "引籠り", "引きこもる"] },
  { same: ["障がい", "障害", "障碍", "しょうがい"] },
  { same: ["トイレ", "便所", "お手洗い", "化粧室"] },
  { same: ["見守り", "みまもり", "安否確認"] },
  { same: ["フードバンク", "食料支援", "食糧支援", "フードパントリー"] },
  { same: ["特別養護老人ホーム", "介護老人福祉施設"], short: ["特養"] },
  { same: ["介護老人保健施設"], short: ["老健"] },
  { same: ["居宅介護支援", "ケアマネ", "介護支援専門員"] },
  { same: ["放課後児童クラブ", "学童保育", "学童クラブ", "児童クラブ"], short: ["学童"] },
  { same: ["放課後等デイサービス"], short: ["放デイ", "放課後デイ"] },
  { same: ["AED", "自動体外式除細動器"] },
  { same: ["図書館", "図書室", "ライブラリー"] },
  { same: ["公民館", "コミュニティセンター", "地域交流センター", "コミセン", "交流館"] },
  { same: ["保育園", "保育所"] },
  { same: ["認定こども園", "こども園"] },
  { same: ["グループホーム", "認知症対応型共同生活介護"] },
  { same: ["ショートステイ", "短期入所"] },
  { same: ["小規模多機能", "小規模多機能型居宅介護"] },
  { same: ["訪問看護", "訪問ナース"] },
  { same: ["社会福祉協議会"], short: ["社協"] },
  { same: ["民生委員", "民生児童委員"] },
  { same: ["ボランティア", "市民活動"] },
  { same: ["認知症", "もの忘れ", "物忘れ"] },
  { same: ["高齢者", "シニア", "お年寄り", "老人"] },
  { same: ["若者", "青少年", "ユース"] },
  { same: ["生活困窮", "生活に困っている"] },
  { same: ["就労支援", "就職支援", "仕事さがし"] },
  { same: ["外国人", "外国籍", "外国につながる"] },
  { same: ["国際交流", "多文化共生"] },
  { same: ["介護者", "ケアラー"] },
  { same: ["がん", "癌"] },
  { same: ["まちづくり", "街づくり", "町づくり"] },
  { same: ["バリアフリー", "バリヤフリー"] },
  { same: ["避難所", "避難場所"] },
  { same: ["病院", "医院", "クリニック", "診療所"] },
  { same: ["歯医者", "歯科"] },
  { same: ["ひとり親", "一人親", "母子家庭", "父子家庭"] },
  { same: ["居場所", "フリースペース", "たまり場"] },
  { same: ["学習支援", "無料塾"] },
];

/** Spellings of one term, at most: the engine keeps three bits for each in 24. */
export const MAX_VARIANTS = 8;

const wordsLikeThis = new Map<string, string[]>();
for (const { same, short = [] } of GROUPS) {
  const all = same.map(normalise);
  for (const word of all) wordsLikeThis.set(word, unique([word, ...all, ...(wordsLikeThis.get(word) ?? [])]));
  for (const word of short.map(normalise)) wordsLikeThis.set(word, unique([word, ...all]));
}
const longestFirst = [...wordsLikeThis.keys()].sort((a, b) => b.length - a.length);

/** Words an administrator added → what each finds beside itself (all normalised); null before they were read. */
let siteSynonyms: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Takes the words an administrator added in place of those before. Unlike the reviewed groups they stand for whole words
 * of a query only: nobody has looked at what else they stand in.
 */
export function setSiteSynonyms(synonyms: { word: string; finds: string }[]): void {
  const read = new Map<string, string[]>();
  for (const { word, finds } of synonyms) {
    const key = normalise(word);
    if (key !== "") read.set(key, unique([...(read.get(key) ?? []), longestWord(normalise(finds))]));
  }
  siteSynonyms = read;
}

/** Words an administrator added → what each finds; null before they were read in this process. */
export function siteSynonymTable(): ReadonlyMap<string, readonly string[]> | null {
  return siteSynonyms;
}

/** Texts are searched word by word: of a label in several words, the longest says most. */
function longestWord(text: string): string {
  return text.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/**
 * The normalised term itself, then its other spellings, at most eight; what an administrator added comes first. Spellings
 * that hold the term are left out: what holds them is found by the term already.
 */
export function expandSynonyms(term: string): string[] {
  let spellings = [""];
  for (let at = 0; at < term.length; ) {
    const word = wordWithSynonyms(term, at) ?? term.charAt(at);
    const others = wordsLikeThis.get(word) ?? [word];
    spellings = spellings.flatMap((start) => others.map((other) => start + other)).slice(0, MAX_VARIANTS * 4);
    at += word.length;
  }
  const all = unique([...(siteSynonyms?.get(term) ?? []), ...spellings]);
  const others = all.filter((spelling) => spelling !== "" && spelling !== term && !spelling.includes(term));
  return [term, ...others].slice(0, MAX_VARIANTS);
}

/** The normalised word at the beginning of the text that has other wordings, the longest first; null when there is none. */
export function wordWithSynonyms(text: string, at: number): string | null {
  return longestFirst.find((word) => text.startsWith(word, at)) ?? null;
}

/** Every word with what it finds, itself among it (all normalised). */
export function synonymTable(): ReadonlyMap<string, readonly string[]> {
  return wordsLikeThis;
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
