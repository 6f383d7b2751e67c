/** How well a word stands in a document: the whole name before its beginning, its inside, the reading, the text. */
import { FIELD_BITS, IN_KANA, IN_NAME, IN_TEXT } from "./posting-lists";
import type { QueryTerm } from "./query-terms";
import { NO_PLACE } from "./spelling-matches";
import { indexOfUnits, type TextPlace, type TextStore } from "./text-store";

const NAME = { whole: 100, begins: 60, inside: 50 };
const KANA = { whole: 90, begins: 54, inside: 45 };
const TEXT = 20;
/** The larger the part of the name the word makes up, the better. */
const SHARE_OF_NAME = 10;
/** A synonym counts a little less than what was typed. */
const SYNONYM_SHARE = 0.9;

/** Name and reading, for each of the eight spellings. */
export const NAME_MARKS = Array.from({ length: 8 }, (_, spelling) => (IN_NAME | IN_KANA) << (3 * spelling)).reduce(
  (all, mark) => all | mark,
);

/**
 * Score of a spelling whose place the posting lists know; 0 when they do not. One or two characters that stand nowhere
 * but in the text need no place.
 */
export function knownScore(
  texts: TextStore,
  doc: number,
  { place, length, fields, spelling }: { place: number; length: number; fields: number; spelling: number },
): number {
  const share = spelling === 0 ? 1 : SYNONYM_SHARE;
  if (place === NO_PLACE) return length <= 2 && fields === IN_TEXT ? TEXT * share : 0;
  const name = texts.nameLengthOf(doc);
  if (place < name) return share * scoreAt(NAME, place, length, name);
  const kana = texts.kanaLengthOf(doc);
  return share * (place < name + kana ? scoreAt(KANA, place - name, length, kana) : TEXT);
}

/** The known score if it is that of a name or reading, else 0. */
export function nameScore(known: number): number {
  return known > TEXT ? known : 0;
}

/** Score of a term with marks, looked for to the letter where its known score may not be the best; 0 = not there. */
export function scoreTerm(texts: TextStore, doc: number, term: QueryTerm, marks: number, known: number): number {
  const mayBeBetter = known <= TEXT && (marks & NAME_MARKS) !== 0;
  if (known > 0 && !mayBeBetter) return known;
  const place = texts.locate(doc);
  let best = known;
  for (let spelling = 0; spelling < term.units.length; spelling++) {
    const fields = (marks >>> (3 * spelling)) & FIELD_BITS;
    if (fields === 0) continue;
    const score = scoreSpelling(place, term.units[spelling]!, fields) * (spelling === 0 ? 1 : SYNONYM_SHARE);
    if (score > best) best = score;
  }
  return best;
}

function scoreSpelling({ units, name, kana, text, end }: TextPlace, word: Uint16Array, fields: number): number {
  if (fields & IN_NAME) {
    const at = indexOfUnits(units, name, kana, word);
    if (at >= 0) return scoreAt(NAME, at - name, word.length, kana - name);
  }
  if (fields & IN_KANA) {
    const at = indexOfUnits(units, kana, text, word);
    if (at >= 0) return scoreAt(KANA, at - kana, word.length, text - kana);
  }
  return fields & IN_TEXT && indexOfUnits(units, text, end, word) >= 0 ? TEXT : 0;
}

function scoreAt(scores: typeof NAME, at: number, length: number, whole: number): number {
  if (length === whole) return scores.whole + SHARE_OF_NAME;
  return (at === 0 ? scores.begins : scores.inside) + (SHARE_OF_NAME * length) / whole;
}
