/** Documents that may hold a term in one of its spellings, with the score of those that hold it for sure. */
import { words } from "./growing-column";
import { knownScore } from "./match-score";
import type { PostingLists } from "./posting-lists";
import type { QueryTerm } from "./query-terms";
import { matchSpelling, type SpellingMatches } from "./spelling-matches";
import type { TextStore } from "./text-store";

/**
 * `marks[i]`: three field bits for each spelling, where its bigrams all occur (spelling 0 lowest).
 * `scores[i]`: of the best spelling that stands there to the letter, 0 when none is known to.
 */
export type TermMatches = { docs: Uint32Array; marks: Uint32Array; scores: Float64Array; count: number };

const NOTHING: TermMatches = { docs: words(0), marks: words(0), scores: new Float64Array(0), count: 0 };

export function matchTerm(
  { postings, texts, documentCount }: { postings: PostingLists; texts: TextStore; documentCount: number },
  term: QueryTerm,
): TermMatches {
  let all = NOTHING;
  for (const [spelling, units] of term.units.entries()) {
    const found = scored(matchSpelling(postings, units, documentCount), texts, spelling, units.length);
    all = all.count === 0 ? found : found.count === 0 ? all : united(all, found);
  }
  return all;
}

function scored(matches: SpellingMatches, texts: TextStore, spelling: number, length: number): TermMatches {
  const { docs, fields: marks, places, count } = matches;
  const scores = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    scores[i] = knownScore(texts, docs[i]!, { place: places[i]!, length, fields: marks[i]!, spelling });
    marks[i] = marks[i]! << (3 * spelling);
  }
  return { docs, marks, scores, count };
}

function united(a: TermMatches, b: TermMatches): TermMatches {
  const docs = words(a.count + b.count);
  const marks = words(a.count + b.count);
  const scores = new Float64Array(a.count + b.count);
  let [i, j, count] = [0, 0, 0];
  while (i < a.count || j < b.count) {
    const first = i < a.count ? a.docs[i]! : 0xffffffff;
    const second = j < b.count ? b.docs[j]! : 0xffffffff;
    docs[count] = Math.min(first, second);
    scores[count] = Math.max(first <= second ? a.scores[i]! : 0, second <= first ? b.scores[j]! : 0);
    marks[count++] = (first <= second ? a.marks[i++]! : 0) | (second <= first ? b.marks[j++]! : 0);
  }
  return { docs, marks, scores, count };
}

/** Documents that are among the matches of every term; `terms[t]` is cut down to them, all in the same order. */
export function intersectMatches(terms: TermMatches[]): number {
  const order = [...terms].sort((a, b) => a.count - b.count);
  const smallest = order[0]!;
  for (const [place, other] of order.entries()) if (place > 0) keepCommon(order.slice(0, place), other);
  return smallest.count;
}

/** Cuts `done` (aligned with each other) and `other` down to the documents they share. */
function keepCommon(done: TermMatches[], other: TermMatches): void {
  const { docs, count } = done[0]!;
  let [at, kept] = [0, 0];
  for (let i = 0; i < count; i++) {
    const doc = docs[i]!;
    while (at < other.count && other.docs[at]! < doc) at++;
    if (at >= other.count) break;
    if (other.docs[at] !== doc) continue;
    for (const matches of done) move(matches, i, kept);
    move(other, at, kept++);
  }
  for (const matches of done) matches.count = kept;
  other.count = kept;
}

function move({ docs, marks, scores }: TermMatches, from: number, to: number): void {
  docs[to] = docs[from]!;
  marks[to] = marks[from]!;
  scores[to] = scores[from]!;
}
