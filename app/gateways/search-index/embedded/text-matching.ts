/** Text → documents with scores: every word to the letter, or near spellings for words that stand nowhere. */
import type { Candidates } from "./candidates";
import { NAME_MARKS, nameScore, scoreTerm } from "./match-score";
import { findNearSpellings } from "./near-spelling";
import type { PostingLists } from "./posting-lists";
import type { QueryTerm } from "./query-terms";
import { intersectMatches, matchTerm, type TermMatches } from "./term-matches";
import type { TextStore } from "./text-store";

type TextIndex = { postings: PostingLists; texts: TextStore; documentCount: number };
export type TextMatches = Candidates & { scores: Float64Array; relaxed: boolean; isExact: boolean };

/** Visible documents that hold every term. With `namesOnly` the text does not count and nothing is relaxed. */
export function matchText(
  index: TextIndex,
  terms: QueryTerm[],
  isVisible: (doc: number) => boolean,
  { namesOnly = false } = {},
): TextMatches {
  const exact = verify(
    index,
    terms,
    terms.map((term) => matchTerm(index, term)),
    isVisible,
    namesOnly,
  );
  if (exact.count > 0 || namesOnly) return { ...exact, relaxed: false, isExact: true };
  return matchNearly(index, terms, isVisible);
}

/** Looks to the letter for what the posting lists alone do not know. Keeps what is found and visible. */
function verify(
  { texts }: TextIndex,
  terms: QueryTerm[],
  matches: TermMatches[],
  isVisible: (doc: number) => boolean,
  namesOnly: boolean,
): Candidates & { scores: Float64Array } {
  const count = intersectMatches(matches);
  const { docs, scores } = matches[0]!;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const doc = docs[i]!;
    if (!isVisible(doc)) continue;
    let sum = 0;
    for (let t = 0; t < terms.length; t++) {
      const { marks, scores: known } = matches[t]!;
      const score = namesOnly
        ? scoreTerm(texts, doc, terms[t]!, marks[i]! & NAME_MARKS, nameScore(known[i]!))
        : scoreTerm(texts, doc, terms[t]!, marks[i]!, known[i]!);
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
    let found = verify(index, [term], [matchTerm(index, term)], isVisible, false);
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
