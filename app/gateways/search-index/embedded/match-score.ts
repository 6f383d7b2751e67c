/** How well a word stands in a document: the whole name before its beginning, its inside, the reading, the text. */
import { IN_KANA, IN_NAME } from "./posting-lists";
import { indexOfUnits, type TextPlace } from "./text-store";

const NAME = { whole: 100, begins: 60, inside: 50 };
const KANA = { whole: 90, begins: 54, inside: 45 };
const TEXT = 20;
/** The larger the part of the name the word makes up, the better. */
const SHARE_OF_NAME = 10;
/** A synonym counts a little less than what was typed. */
const SYNONYM_SHARE = 0.9;

/**
 * Score of the best spelling, 0 when none stands in the document to the letter.
 * @param marks three field bits for each spelling: where its bigrams all occur
 */
export function scoreTerm(place: TextPlace, spellings: Uint16Array[], marks: number): number {
  let best = 0;
  for (let spelling = 0; spelling < spellings.length; spelling++) {
    const fields = (marks >>> (3 * spelling)) & 7;
    if (fields === 0) continue;
    const score = scoreSpelling(place, spellings[spelling]!, fields) * (spelling === 0 ? 1 : SYNONYM_SHARE);
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
  if ((fields & 1) === 0) return 0;
  // One or two characters are exactly what the posting lists know.
  return word.length <= 2 || indexOfUnits(units, text, end, word) >= 0 ? TEXT : 0;
}

function scoreAt(scores: typeof NAME, at: number, length: number, whole: number): number {
  if (length === whole) return scores.whole + SHARE_OF_NAME;
  return (at === 0 ? scores.begins : scores.inside) + (SHARE_OF_NAME * length) / whole;
}
