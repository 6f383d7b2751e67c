/**
 * Documents that hold all bigrams of one spelling, from the posting lists alone. Where every bigram's first place fits
 * the others, the spelling is known to stand there to the letter; elsewhere it must still be looked for.
 */
import { words } from "./growing-column";
import { bigramKey, DOC_SHIFT, FAR_PLACE, FIELD_BITS, firstPlaceOf, type PostingLists } from "./posting-lists";

/** `fields[i]`: fields that hold all bigrams. `places[i]`: where the spelling stands for sure, or NO_PLACE. */
export type SpellingMatches = { docs: Uint32Array; fields: Uint32Array; places: Uint32Array; count: number };

export const NO_PLACE = 0xffffffff;
/** A list this many times longer is searched by leaps, not step by step. */
const LEAP_RATIO = 16;
const NOTHING: SpellingMatches = { docs: words(0), fields: words(0), places: words(0), count: 0 };

type Bigram = { slot: number; offset: number };

export function matchSpelling(postings: PostingLists, units: Uint16Array, documentCount: number): SpellingMatches {
  if (units.length === 1) return matchCharacter(postings, units[0]!, documentCount);
  const bigrams = bigramsOf(postings, units);
  const rarest = bigrams?.[0];
  if (!bigrams || !rarest) return NOTHING;
  const matches = listOf(postings, rarest);
  for (const bigram of bigrams.slice(1)) {
    if (matches.count === 0) break;
    keepListed(matches, postings, bigram);
  }
  // A bigram that comes twice in the word (パパママ) is looked up once: its other place is not known.
  if (bigrams.length < units.length - 1) matches.places.fill(NO_PLACE, 0, matches.count);
  return matches;
}

/** The word's different bigrams, rarest first; null when one of them stands nowhere. */
function bigramsOf(postings: PostingLists, units: Uint16Array): Bigram[] | null {
  const offsets = new Map<number, number>();
  for (let offset = 0; offset + 1 < units.length; offset++) {
    const slot = postings.find(bigramKey(units[offset]!, units[offset + 1]!));
    if (slot < 0) return null;
    if (!offsets.has(slot)) offsets.set(slot, offset);
  }
  return Array.from(offsets, ([slot, offset]) => ({ slot, offset })).sort(
    (a, b) => postings.length(a.slot) - postings.length(b.slot),
  );
}

function listOf(postings: PostingLists, { slot, offset }: Bigram): SpellingMatches {
  const { pool } = postings;
  const start = postings.start(slot);
  const count = postings.length(slot);
  const docs = words(count);
  const fields = words(count);
  const places = words(count);
  for (let i = 0; i < count; i++) {
    const posting = pool[start + i]!;
    docs[i] = posting >>> DOC_SHIFT;
    fields[i] = posting & FIELD_BITS;
    places[i] = wordPlace(posting, offset);
  }
  return { docs, fields, places, count };
}

/** Where the word would begin if this bigram's first place belonged to it. */
function wordPlace(posting: number, offset: number): number {
  const place = firstPlaceOf(posting);
  return place === FAR_PLACE || place < offset ? NO_PLACE : place - offset;
}

/** Keeps, in place, the documents that hold the bigram in one of the fields found so far. */
function keepListed(matches: SpellingMatches, postings: PostingLists, { slot, offset }: Bigram): void {
  const { docs, fields, places, count } = matches;
  const { pool } = postings;
  const end = postings.start(slot) + postings.length(slot);
  const leaps = postings.length(slot) > count * LEAP_RATIO;
  let at = postings.start(slot);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const doc = docs[i]!;
    if (leaps) at = leapTo(pool, at, end, doc);
    else while (at < end && pool[at]! >>> DOC_SHIFT < doc) at++;
    if (at >= end) break;
    const posting = pool[at]!;
    const common = fields[i]! & posting & FIELD_BITS;
    if (posting >>> DOC_SHIFT !== doc || common === 0) continue;
    docs[kept] = doc;
    fields[kept] = common;
    places[kept++] = places[i] === wordPlace(posting, offset) ? places[i]! : NO_PLACE;
  }
  matches.count = kept;
}

/** First index in `pool[at … end)` whose document is not before `doc`: doubling steps, then halving. */
function leapTo(pool: Uint32Array, at: number, end: number, doc: number): number {
  let step = 1;
  while (at + step < end && pool[at + step]! >>> DOC_SHIFT < doc) step <<= 1;
  let low = at + (step >> 1);
  let high = Math.min(at + step, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pool[middle]! >>> DOC_SHIFT < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A single character: every bigram that begins with it (the last of a word begins one with a space). */
function matchCharacter(postings: PostingLists, unit: number, documentCount: number): SpellingMatches {
  const fieldsOf = new Uint8Array(documentCount);
  const placeOf = new Uint8Array(documentCount).fill(FAR_PLACE);
  const { pool } = postings;
  let count = 0;
  for (const slot of postings.slotsBeginningWith(unit)) {
    for (let at = postings.start(slot), end = at + postings.length(slot); at < end; at++) {
      const doc = pool[at]! >>> DOC_SHIFT;
      const fields = fieldsOf[doc]!;
      if (fields === 0) count++;
      fieldsOf[doc] = fields | (pool[at]! & FIELD_BITS);
      if (firstPlaceOf(pool[at]!) < placeOf[doc]!) placeOf[doc] = firstPlaceOf(pool[at]!);
    }
  }
  const matches = { docs: words(count), fields: words(count), places: words(count), count };
  for (let i = 0, doc = 0; i < count; doc++) {
    if (fieldsOf[doc] === 0) continue;
    matches.docs[i] = doc;
    matches.fields[i] = fieldsOf[doc]!;
    matches.places[i++] = placeOf[doc] === FAR_PLACE ? NO_PLACE : placeOf[doc]!;
  }
  return matches;
}
