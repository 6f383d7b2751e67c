/** Notices in free text what could lead to a person, or tell too much of them, before it is saved. */

export const PRIVATE_WORD_KINDS = ["phone", "email", "address", "birthDate", "caseNumber", "sensitive"] as const;
export type PrivateWordKind = (typeof PRIVATE_WORD_KINDS)[number];

/** `found` as it was typed, `at` its place in the text. `explanationKey` is a key of the words for people. */
export type PrivateWord = {
  kind: PrivateWordKind;
  found: string;
  at: number;
  explanationKey: `my.privateWords.${PrivateWordKind}`;
};

const KANJI_DIGITS = "〇一二三四五六七八九";
const ERA = "(?:明治|大正|昭和|平成|令和|[MTSHR])";
/** A date with its day; the day is what makes it a birth date and not an age. */
const DATE_TEXT = `(?:${ERA} ?(?:\\d{1,2}|元)|(?:18|19|20)\\d{2})(?: ?年 ?| ?[./-] ?)\\d{1,2}(?: ?月 ?| ?[./-] ?)\\d{1,2}(?: ?日)?`;
const PLACE = "[\\p{Script=Han}々ヶケぁ-んァ-ヶー]{1,14}";
/** 2-3回 and 10-12時 are no addresses. */
const NO_COUNT = "(?![\\d:時日月回人名分個枚週年歳才円])";
const KANJI_NUMBER = "[\\d十百一二三四五六七八九]{1,5}";
const SENSITIVE =
  "うつ病|躁鬱|双極性障害|統合失調症|発達障害|自閉症|アスペルガー|ADHD|認知症|アルツハイマー|てんかん|糖尿病|肝炎|透析|がん患者|癌|乳がん|胃がん|肺がん|" +
  "大腸がん|末期がん|HIV|エイズ|難病|精神疾患|精神障害|精神病|知的障害|身体障害|聴覚障害|視覚障害|内部障害|高次脳機能障害|依存症|パニック障害|適応障害|" +
  "摂食障害|障害者手帳|障害支援区分|療育手帳|愛の手帳|要介護[1-5]|要支援[12]|病歴|通院中|入院中|服薬|持病|中絶|流産|生活保護|生保|前科|逮捕|服役|刑務所|" +
  "保護観察|少年院|非行歴|犯罪被害|性被害|性暴力|虐待|DV|被差別部落|部落出身|在日|人種|信条|宗教|信者|信仰|支持政党|性的指向|性自認|トランスジェンダー";

/** In this order: what an earlier pattern took is not taken again. They read a folded text of the same length. */
const PATTERNS: readonly (readonly [PrivateWordKind, RegExp])[] = [
  ["email", /https?:\/\/[^\s、。「」]+/giu],
  ["email", /[\w.+-]+ ?(?:@|\(at\)|\[at\]|アットマーク) ?[\w-]+(?: ?\. ?[\w-]+)+/giu],
  [
    "email",
    /(?:LINE|ライン|インスタ|Instagram|Twitter|フェイスブック|Facebook) ?の? ?(?:ID|アカウント)[ :はが、]{0,3}@?[\w.-]{3,}/giu,
  ],
  [
    "caseNumber",
    /(?:ケース|事例|受給者証?|被保険者証?|保険者|マイナンバー|個人番号|基礎年金|年金|障害者?手帳|療育手帳|運転免許証?|在留カード|受付|相談|整理|決定)の?(?:番号|No\.?|№)?[ :はが第]{0,4}(?:[A-Z]{1,3}-?)?\d[\d-]{3,}号?/giu,
  ],
  ["caseNumber", /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])/gu],
  ["birthDate", new RegExp(`${DATE_TEXT} ?(?:に?(?:生まれ|うまれ)|生)`, "gu")],
  [
    "birthDate",
    new RegExp(`(?:生年月日|誕生日)[ :はが]{0,3}(?:${DATE_TEXT}|\\d{1,2}(?:月|/)\\d{1,2}日?|\\d{8})`, "gu"),
  ],
  ["birthDate", /(?:明治|大正|昭和) ?(?:\d{1,2}|元) ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/gu],
  ["phone", /(?<![\d-])(?:\+81[ (-]{0,2}0?\)?|0)(?:[ ().-]{0,2}\d){9,10}(?!\d)/gu],
  ["phone", /(?:電話|でんわ|携帯|ケータイ|TEL|FAX|ファックス)(?:番号)?[ :.はの、]{0,4}\d[\d -]{4,12}\d/giu],
  ["address", /〒 ?\d{3}-?\d{4}/gu],
  [
    "address",
    new RegExp(`${PLACE}?\\d{1,4}(?:丁目?|番町) ?\\d{1,4}(?:番地?(?: ?の? ?\\d{1,4})?|-\\d{1,4})?(?:号室?)?`, "gu"),
  ],
  ["address", new RegExp(`${PLACE}?${KANJI_NUMBER}丁目 ?${KANJI_NUMBER}番(?:地|${KANJI_NUMBER}号)?`, "gu")],
  ["address", new RegExp(`${PLACE}?\\d{1,5}番地(?: ?の? ?\\d{1,4})?`, "gu")],
  ["address", new RegExp(`${PLACE}?\\d{1,5}番 ?\\d{1,4}号(?:室)?`, "gu")],
  [
    "address",
    new RegExp(`[\\p{Script=Han}々ヶケ]{1,8}[都道府県市区町村郡]${PLACE}?\\d{1,5}(?:-\\d{1,5}){1,3}${NO_COUNT}`, "gu"),
  ],
  [
    "address",
    new RegExp(`[\\p{Script=Han}々ヶケ]{1,8}[町村島田川原山崎野通台丘](?:\\d{1,4}-){1,3}\\d{1,5}${NO_COUNT}`, "gu"),
  ],
  ["sensitive", new RegExp(`(?:${SENSITIVE})`, "giu")],
];

/** Longer than any text that is taken: what is refused for its length must not keep the process busy. */
const LONGEST_READ = 10_000;

/**
 * What stands in a text that should not be told of a person: telephone numbers and e-mail addresses in any width, addresses
 * down to the 番地, birth dates, numbers of cases and cards, 要配慮個人情報. In the order of the text, without overlaps.
 */
export function noticePrivateWords(text: string): PrivateWord[] {
  const folded = fold(text.slice(0, LONGEST_READ));
  const words: PrivateWord[] = [];
  const isTaken = (at: number, end: number) => words.some((word) => at < word.at + word.found.length && end > word.at);
  for (const [kind, pattern] of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isTaken(match.index, end)) continue;
      const found = text.slice(match.index, end);
      words.push({ kind, found, at: match.index, explanationKey: `my.privateWords.${kind}` });
    }
  }
  return words.sort((a, b) => a.at - b.at);
}

/** Half width, one kind of hyphen, Arabic numerals; each character stays one, so that places agree. */
function fold(text: string): string {
  const narrow = text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const digits = narrow.replace(
    /[〇一二三四五六七八九](?=[〇一二三四五六七八九\d丁番号の年月日‐‑‒–—―−ーｰ-])/g,
    digitOf,
  );
  const lastDigits = digits.replace(/(?<=[\d‐‑‒–—―−ーｰ-])[〇一二三四五六七八九]/g, digitOf);
  return lastDigits.replace(/[‐‑‒–—―−－]|(?<=\d)[ーｰ](?=\d)/g, "-").replace(/[\u3000\t]/g, " ");
}

function digitOf(kanji: string): string {
  return String(KANJI_DIGITS.indexOf(kanji));
}
