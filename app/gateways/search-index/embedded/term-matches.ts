/**
 * Documents that hold all bigrams of a word, from the posting lists alone. `marks` say where: three field bits for each
 * spelling of the word (spelling 0 in the lowest bits). A word of three or more characters must still be looked for to
 * the letter: its bigrams may stand apart.
 */
import { words } from "./growing-column";
import { bigramKey, type PostingLists } from "./posting-lists";
import type { QueryTerm } from "./query-terms";

export type TermMatches = { docs: Uint32Array; marks: Uint32Array; count: number };

/** A list this many times longer is searched by leaps, not step by step. */
const LEAP_RATIO = 16;
const NOTHING: TermMatches = { docs: words(0), marks: words(0), count: 0 };

export function matchTerm(postings: PostingLists, term: QueryTerm, documentCount: number): TermMatches {
  let all = NOTHING;
  term.units.forEach((units, spelling) => {
    const found = matchSpelling(postings, units, documentCount);
    for (let i = 0; i < found.count; i++) found.marks[i] = found.marks[i]! << (3 * spelling);
    all = all.count === 0 ? found : found.count === 0 ? all : united(all, found);
  });
  return all;
}

function matchSpelling(postings: PostingLists, units: Uint16Array, documentCount: number): TermMatches {
  if (units.length === 1) return matchCharacter(postings, units[0]!, documentCount);
  const slots = slotsOf(postings, units);
  const rarest = slots?.[0];
  if (!slots || rarest === undefined) return NOTHING;
  const matches = listOf(postings, rarest);
  for (const slot of slots.slice(1)) {
    if (matches.count === 0) break;
    keepListed(matches, postings, slot);
  }
  return matches;
}

/** Slots of the word's different bigrams, rarest first; null when one of them stands nowhere. */
function slotsOf(postings: PostingLists, units: Uint16Array): number[] | null {
  const slots = new Set<number>();
  for (let i = 0; i + 1 < units.length; i++) {
    const slot = postings.find(bigramKey(units[i]!, units[i + 1]!));
    if (slot < 0) return null;
    slots.add(slot);
  }
  return [...slots].sort((a, b) => postings.length(a) - postings.length(b));
}

function listOf(postings: PostingLists, slot: number): TermMatches {
  const { pool } = postings;
  const start = postings.start(slot);
  const count = postings.length(slot);
  const docs = words(count);
  const marks = words(count);
  for (let i = 0; i < count; i++) {
    const posting = pool[start + i]!;
    docs[i] = posting >>> 3;
    marks[i] = posting & 7;
  }
  return { docs, marks, count };
}

/** Keeps, in place, the documents whose list of `slot` has one of the marked fields. */
function keepListed(matches: TermMatches, postings: PostingLists, slot: number): void {
  const { docs, marks, count } = matches;
  const { pool } = postings;
  const end = postings.start(slot) + postings.length(slot);
  const leaps = postings.length(slot) > count * LEAP_RATIO;
  let at = postings.start(slot);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const doc = docs[i]!;
    if (leaps) at = leapTo(pool, at, end, doc);
    else while (at < end && pool[at]! >>> 3 < doc) at++;
    if (at >= end) break;
    const posting = pool[at]!;
    const fields = marks[i]! & posting & 7;
    if (posting >>> 3 !== doc || fields === 0) continue;
    docs[kept] = doc;
    marks[kept++] = fields;
  }
  matches.count = kept;
}

/** First place in `pool[at … end)` whose document is not before `doc`: doubling steps, then halving. */
function leapTo(pool: Uint32Array, at: number, end: number, doc: number): number {
  let step = 1;
  while (at + step < end && pool[at + step]! >>> 3 < doc) step <<= 1;
  let low = at + (step >> 1);
  let high = Math.min(at + step, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pool[middle]! >>> 3 < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A single character: every bigram that begins with it (the last of a word begins one with a space). */
function matchCharacter(postings: PostingLists, unit: number, documentCount: number): TermMatches {
  const fieldsOf = new Uint8Array(documentCount);
  const { pool } = postings;
  let count = 0;
  for (const slot of postings.slotsBeginningWith(unit)) {
    for (let at = postings.start(slot), end = at + postings.length(slot); at < end; at++) {
      const doc = pool[at]! >>> 3;
      const fields = fieldsOf[doc]!;
      if (fields === 0) count++;
      fieldsOf[doc] = fields | (pool[at]! & 7);
    }
  }
  const docs = words(count);
  const marks = words(count);
  let i = 0;
  for (let doc = 0; i < count; doc++) {
    if (fieldsOf[doc] === 0) continue;
    docs[i] = doc;
    marks[i++] = fieldsOf[doc]!;
  }
  return { docs, marks, count };
}

function united(a: TermMatches, b: TermMatches): TermMatches {
  const docs = words(a.count + b.count);
  const marks = words(a.count + b.count);
  let [i, j, count] = [0, 0, 0];
  while (i < a.count || j < b.count) {
    const first = i < a.count ? a.docs[i]! : 0xffffffff;
    const second = j < b.count ? b.docs[j]! : 0xffffffff;
    docs[count] = Math.min(first, second);
    marks[count++] = (first <= second ? a.marks[i++]! : 0) | (second <= first ? b.marks[j++]! : 0);
  }
  return { docs, marks, count };
}

/** Documents that match every term; `marks[t]` are those of term t. */
export type AllMatches = { docs: Uint32Array; marks: Uint32Array[]; count: number };

export function intersectMatches(terms: TermMatches[]): AllMatches {
  const order = terms.map((_, t) => t).sort((a, b) => terms[a]!.count - terms[b]!.count);
  const smallest = terms[order[0]!]!;
  const marks = terms.map((_, t) => (t === order[0] ? smallest.marks : words(smallest.count)));
  let count = smallest.count;
  for (const [place, t] of order.entries()) {
    if (place > 0) count = keepCommon(smallest.docs, marks, count, order.slice(0, place), t, terms[t]!);
  }
  return { docs: smallest.docs, marks, count };
}

function keepCommon(
  docs: Uint32Array,
  marks: Uint32Array[],
  count: number,
  before: number[],
  t: number,
  other: TermMatches,
): number {
  const own = marks[t]!;
  let [at, kept] = [0, 0];
  for (let i = 0; i < count; i++) {
    const doc = docs[i]!;
    while (at < other.count && other.docs[at]! < doc) at++;
    if (at >= other.count) break;
    if (other.docs[at] !== doc) continue;
    docs[kept] = doc;
    for (const earlier of before) marks[earlier]![kept] = marks[earlier]![i]!;
    own[kept++] = other.marks[at]!;
  }
  return kept;
}
