/**
 * What one UTF-16 unit (or one kana with its voicing mark) becomes in normalised text. Worked out at first sight of a
 * unit and remembered in a table, so that nothing is paid at load time and a seen character costs one array read.
 */
import { KANJI_VARIANTS } from "./japanese-text-kanji";

/** Codes of the table that are not characters. */
export const DROP = 1;
export const SPACE = 32;
/** ・ and its kin: joins Japanese words, parts Latin ones. */
export const MIDDLE_DOT = 2;
/** A hyphen, dash or wave: a long-vowel mark between kana, else a space. */
export const HYPHEN = 3;
/** ー */
export const LONG_VOWEL = 4;
/** 々 ゝ ヽ 〻 */
export const REPEAT = 5;
/** ゞ ヾ */
export const REPEAT_VOICED = 6;
/** ヴ, which a small vowel turns into バビベボ. */
export const VU = 7;
/** The unit becomes several: see `expansionOf`. */
export const SEVERAL = 8;
const UNKNOWN = 0;

const SMALL_KANA = new Map(
  [..."ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ"].flatMap((kana, i, all): [string, string][] =>
    i % 2 === 0 ? [[kana, all[i + 1] ?? kana]] : [],
  ),
);
/** Sounds that are written both ways today. */
const SAME_SOUND = new Map([
  ["ぢ", "じ"],
  ["づ", "ず"],
  ["ゐ", "い"],
  ["ゑ", "え"],
]);
/** Marks that change no letter we search by: accents, voicing marks left alone, variation selectors, controls. */
const MARKS = /[\p{Cf}\p{Cc}]|\p{Script=Inherited}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPECIAL = new Map<string, number>([
  ...[..."・·‧•"].map((c): [string, number] => [c, MIDDLE_DOT]),
  ...[..."-‐‑‒–—―−﹘﹣~〜"].map((c): [string, number] => [c, HYPHEN]),
  ["ー", LONG_VOWEL],
  ...[..."々ゝ〻"].map((c): [string, number] => [c, REPEAT]),
  ["ゞ", REPEAT_VOICED],
  ["ゔ", VU],
]);

const table = new Uint16Array(65536);
const expansions = new Map<number, number[]>();

/** Code of a unit: a character, or one of the constants above. */
export function foldUnit(unit: number): number {
  const known = table[unit] ?? UNKNOWN;
  return known === UNKNOWN ? learn(unit) : known;
}

/** Codes a unit becomes when `foldUnit` says SEVERAL. */
export function expansionOf(unit: number): readonly number[] {
  return expansions.get(unit) ?? [];
}

/** Codes of any string that is read as one: a surrogate pair, a kana with its mark. */
export function foldCluster(cluster: string): number[] {
  const variant = KANJI_VARIANTS.get(cluster) ?? cluster;
  const codes: number[] = [];
  for (const character of variant.normalize("NFKC").toLowerCase()) codes.push(...foldCharacter(character));
  return codes;
}

function learn(unit: number): number {
  const codes = foldCluster(String.fromCharCode(unit)).filter((code) => code !== DROP);
  const first = codes[0];
  if (codes.length > 1) expansions.set(unit, codes);
  const code = first === undefined ? DROP : codes.length > 1 ? SEVERAL : first;
  table[unit] = code;
  return code;
}

function foldCharacter(character: string): number[] {
  const hiragana = toHiragana(character);
  const special = SPECIAL.get(hiragana);
  if (special !== undefined) return [special];
  if (MARKS.test(hiragana) && !/\s/.test(hiragana)) return [DROP];
  const plain = isLatin(hiragana) ? hiragana.normalize("NFD").replace(/\p{Script=Inherited}/gu, "") : hiragana;
  const sized = SMALL_KANA.get(plain) ?? plain;
  const folded = KANJI_VARIANTS.get(sized) ?? SAME_SOUND.get(sized) ?? sized;
  if (!WORD.test(folded)) return [SPACE];
  return Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i));
}

function toHiragana(character: string): string {
  const unit = character.charCodeAt(0);
  const isKatakana = (unit >= 0x30a1 && unit <= 0x30f6) || unit === 0x30fd || unit === 0x30fe;
  return isKatakana ? String.fromCharCode(unit - 0x60) : character;
}

function isLatin(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit > 0x7f && unit < 0x250;
}
