/** Text → documents with scores: every word to the letter, or near spellings for words that stand nowhere. */
import type { Candidates } from "./candidates";
import { scoreTerm } from "./match-score";
import { findNearSpellings } from "./near-spelling";
import { IN_KANA, IN_NAME, type PostingLists } from "./posting-lists";
import type { QueryTerm } from "./query-terms";
import { type AllMatches, intersectMatches, matchTerm } from "./term-matches";
import type { TextStore } from "./text-store";

type TextIndex = { postings: PostingLists; texts: TextStore; documentCount: number };
export type TextMatches = Candidates & { scores: Float64Array; relaxed: boolean; isExact: boolean };

/** Name and reading, for each of the eight spellings. */
const NAME_MARKS = Array.from({ length: 8 }, (_, spelling) => (IN_NAME | IN_KANA) << (3 * spelling)).reduce(
  (a, b) => a | b,
);

/** Visible documents that hold every term. With `namesOnly` the text does not count and nothing is relaxed. */
export function matchText(
  index: TextIndex,
  terms: QueryTerm[],
  isVisible: (doc: number) => boolean,
  { namesOnly = false } = {},
): TextMatches {
  const matches = intersectMatches(terms.map((term) => matchTerm(index.postings, term, index.documentCount)));
  const exact = verify(index, terms, matches, isVisible, namesOnly ? NAME_MARKS : -1);
  if (exact.count > 0 || namesOnly) return { ...exact, relaxed: false, isExact: true };
  return matchNearly(index, terms, isVisible);
}

/** Looks for every word to the letter: bigrams of a longer word may stand apart. Keeps what is found and visible. */
function verify(
  { texts }: TextIndex,
  terms: QueryTerm[],
  { docs, marks, count }: AllMatches,
  isVisible: (doc: number) => boolean,
  fields: number,
): Candidates & { scores: Float64Array } {
  const scores = new Float64Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const doc = docs[i]!;
    if (!isVisible(doc)) continue;
    const place = texts.locate(doc);
    let sum = 0;
    for (let t = 0; t < terms.length; t++) {
      const score = scoreTerm(place, terms[t]!.units, marks[t]![i]! & fields);
      if (score === 0) {
        sum = 0;
        break;
      }
      sum += score;
    }
    if (sum === 0) continue;
    docs[kept] = doc;
    scores[kept++] = sum;
  }
  return { docs, scores, count: kept };
}

/**
 * Words that a visible document holds stay as they are; the others may be misspelt. Hidden documents have no say, or a
 * missing near spelling would tell that they exist.
 */
function matchNearly(index: TextIndex, terms: QueryTerm[], isVisible: (doc: number) => boolean): TextMatches {
  let isExact = true;
  let hasNear = false;
  let all: (Candidates & { scores: Float64Array }) | null = null;
  for (const term of terms) {
    const matches = intersectMatches([matchTerm(index.postings, term, index.documentCount)]);
    let found = verify(index, [term], matches, isVisible, -1);
    if (found.count === 0) {
      const near = findNearSpellings(index, term, isVisible);
      if (near.wasCut) isExact = false;
      hasNear = true;
      found = near;
    }
    all = all ? commonOf(all, found) : found;
  }
  const none = { docs: new Uint32Array(0), scores: new Float64Array(0), count: 0 };
  const result = hasNear && all ? all : none;
  return { ...result, relaxed: result.count > 0, isExact };
}

function commonOf(
  a: Candidates & { scores: Float64Array },
  b: Candidates & { scores: Float64Array },
): Candidates & { scores: Float64Array } {
  const scoreOf = new Map<number, number>();
  for (let i = 0; i < b.count; i++) scoreOf.set(b.docs[i]!, b.scores[i]!);
  let kept = 0;
  for (let i = 0; i < a.count; i++) {
    const other = scoreOf.get(a.docs[i]!);
    if (other === undefined) continue;
    a.docs[kept] = a.docs[i]!;
    a.scores[kept++] = a.scores[i]! + other;
  }
  return { docs: a.docs, scores: a.scores, count: kept };
}
