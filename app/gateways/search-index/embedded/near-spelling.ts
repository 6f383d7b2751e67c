/** Documents that hold a word with a slip of one character (two in a long word), for words that stand nowhere to the letter. */
import type { Candidates } from "./candidates";
import { passageDistance } from "./edit-distance";
import { words } from "./growing-column";
import { bigramKey, DOC_SHIFT, IN_KANA, IN_NAME, IN_TEXT, type PostingLists } from "./posting-lists";
import type { QueryTerm } from "./query-terms";
import type { TextPlace, TextStore } from "./text-store";

/** Candidates compared letter by letter, those that share most bigrams first. */
const MAX_COMPARED = { names: 20_000, texts: 2000 };
const LONG_WORD = 9;
const SHORT_WORD = 4;
/** An edit spoils two bigrams, a swap three. */
const BIGRAMS_PER_EDIT = 3;
const EDIT_PENALTY = 8;
const SCORES = { name: 30, kana: 26, text: 12 };

export type NearMatches = Candidates & { scores: Float64Array; wasCut: boolean };

/** 0 for words too short to be misspelt and still be known: three kana may hide one slip, other words need four. */
export function editsAllowed(word: string): number {
  if (word.length >= LONG_WORD) return 2;
  if (word.length >= SHORT_WORD) return 1;
  return /^[ぁ-ん]{3}$/.test(word) ? 1 : 0;
}

/** Looks in names and readings; in the texts only when no name comes near. */
export function findNearSpellings(
  index: { postings: PostingLists; texts: TextStore; documentCount: number },
  term: QueryTerm,
  isVisible: (doc: number) => boolean,
): NearMatches {
  const edits = editsAllowed(term.word);
  const none = { docs: words(0), scores: new Float64Array(0), count: 0, wasCut: false };
  if (edits === 0) return none;
  const inNames = compare(index, term, { edits, fields: IN_NAME | IN_KANA, most: MAX_COMPARED.names, isVisible });
  if (inNames.count > 0) return inNames;
  return compare(index, term, { edits, fields: IN_TEXT, most: MAX_COMPARED.texts, isVisible });
}

type Comparison = { edits: number; fields: number; most: number; isVisible: (doc: number) => boolean };

function compare(
  index: { postings: PostingLists; texts: TextStore; documentCount: number },
  term: QueryTerm,
  { edits, fields, most, isVisible }: Comparison,
): NearMatches {
  const word = term.units[0]!;
  const sharing = documentsSharing(index.postings, word, edits, fields, index.documentCount);
  const docs: number[] = [];
  const scores: number[] = [];
  let compared = 0;
  for (const doc of sharing) {
    if (!isVisible(doc)) continue;
    if (compared++ === most) break;
    const score = scoreNear(index.texts.locate(doc), word, edits, fields);
    if (score === 0) continue;
    docs.push(doc);
    scores.push(score);
  }
  const order = docs.map((_, i) => i).sort((a, b) => docs[a]! - docs[b]!);
  return {
    docs: Uint32Array.from(order, (i) => docs[i]!),
    scores: Float64Array.from(order, (i) => scores[i]!),
    count: order.length,
    wasCut: compared > most,
  };
}

/** Documents that share enough bigrams with the word in the fields, those that share most first, then by number. */
function* documentsSharing(
  postings: PostingLists,
  word: Uint16Array,
  edits: number,
  fields: number,
  documentCount: number,
): Generator<number> {
  const shared = new Uint8Array(documentCount);
  const slots = new Set<number>();
  for (let i = 0; i + 1 < word.length; i++) slots.add(postings.find(bigramKey(word[i]!, word[i + 1]!)));
  slots.delete(-1);
  for (const slot of slots) {
    for (let at = postings.start(slot), end = at + postings.length(slot); at < end; at++) {
      const posting = postings.pool[at]!;
      if ((posting & fields) === 0) continue;
      const doc = posting >>> DOC_SHIFT;
      shared[doc] = shared[doc]! + 1;
    }
  }
  const needed = Math.max(1, word.length - 1 - BIGRAMS_PER_EDIT * edits);
  for (let count = slots.size; count >= needed; count--) {
    for (let doc = shared.indexOf(count); doc >= 0; doc = shared.indexOf(count, doc + 1)) yield doc;
  }
}

function scoreNear(place: TextPlace, word: Uint16Array, edits: number, fields: number): number {
  const { units, name, kana, text, end } = place;
  if ((fields & IN_TEXT) !== 0) return scoreOf(SCORES.text, passageDistance(word, units, text, end), edits);
  const share = (10 * word.length) / Math.max(word.length, kana - name);
  const byName = scoreOf(SCORES.name + share, passageDistance(word, units, name, kana), edits);
  return byName > 0 ? byName : scoreOf(SCORES.kana, passageDistance(word, units, kana, text), edits);
}

function scoreOf(most: number, distance: number, edits: number): number {
  return distance > edits ? 0 : Math.max(1, most - EDIT_PENALTY * distance);
}
