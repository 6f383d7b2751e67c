/**
 * The searched form of every document's texts, to check a match to the letter and to order by name. Name, reading and
 * text stand one behind the other in chunks of UTF-16 units; a document never lies across two chunks.
 */
import { grown, shorts, words } from "./growing-column";

const CHUNK_BITS = 20;
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;
const LONGEST_NAME = 65_535;

/** Where one document's texts are: `units[name … kana … text … end)`. Overwritten by the next `locate`. */
export type TextPlace = { units: Uint16Array; name: number; kana: number; text: number; end: number };

export class TextStore {
  private chunks: Uint16Array[] = [];
  private used = 1 << CHUNK_BITS;
  private starts = words(256);
  private nameLengths = shorts(256);
  private kanaLengths = shorts(256);
  private lengths = words(256);
  private readonly place: TextPlace = { units: shorts(0), name: 0, kana: 0, text: 0, end: 0 };

  /** Keeps the texts of the next document (`doc` = number of documents so far). */
  add(doc: number, texts: { name: string; kana: string; text: string }): void {
    const name = texts.name.slice(0, LONGEST_NAME);
    const kana = texts.kana.slice(0, LONGEST_NAME);
    const length = name.length + kana.length + texts.text.length;
    this.reserve(doc, length);
    this.nameLengths[doc] = name.length;
    this.kanaLengths[doc] = kana.length;
    const units = this.chunks.at(-1)!;
    for (const part of [name, kana, texts.text]) {
      for (let i = 0; i < part.length; i++) units[this.used++] = part.charCodeAt(i);
    }
  }

  nameLengthOf(doc: number): number {
    return this.nameLengths[doc]!;
  }

  kanaLengthOf(doc: number): number {
    return this.kanaLengths[doc]!;
  }

  locate(doc: number): TextPlace {
    const place = this.place;
    const start = this.starts[doc]!;
    place.units = this.chunks[start >>> CHUNK_BITS]!;
    place.name = start & CHUNK_MASK;
    place.kana = place.name + this.nameLengths[doc]!;
    place.text = place.kana + this.kanaLengths[doc]!;
    place.end = place.name + this.lengths[doc]!;
    return place;
  }

  /** First three units of the reading (of the name when there is none) as one number, for ordering. */
  nameKey(doc: number): number {
    const { units, name, kana, text } = this.locate(doc);
    const from = text > kana ? kana : name;
    const to = text > kana ? text : kana;
    let key = 0;
    for (let at = from; at < from + 3; at++) key = key * 65_536 + (at < to ? units[at]! : 0);
    return key;
  }

  /** Negative when document a stands before b by reading (by name when there is none). */
  compareNames(a: number, b: number): number {
    const first = this.sortName(a);
    const second = this.sortName(b);
    const shorter = Math.min(first.length, second.length);
    for (let i = 0; i < shorter; i++) if (first[i] !== second[i]) return first[i]! - second[i]!;
    return first.length - second.length;
  }

  /** Keeps only the named documents, in their order. */
  compact(keep: Uint32Array): void {
    const kept = new TextStore();
    keep.forEach((oldDoc, doc) => {
      const { units, name, end } = this.locate(oldDoc);
      kept.reserve(doc, end - name);
      kept.nameLengths[doc] = this.nameLengths[oldDoc]!;
      kept.kanaLengths[doc] = this.kanaLengths[oldDoc]!;
      kept.chunks.at(-1)!.set(units.subarray(name, end), kept.used);
      kept.used += end - name;
    });
    Object.assign(this, kept);
  }

  private sortName(doc: number): Uint16Array {
    const { units, name, kana, text } = this.locate(doc);
    return text > kana ? units.subarray(kana, text) : units.subarray(name, kana);
  }

  private reserve(doc: number, length: number): void {
    if (this.used + length > 1 << CHUNK_BITS) {
      this.chunks.push(shorts(Math.max(length, 1 << CHUNK_BITS)));
      this.used = 0;
    }
    this.starts = grown(this.starts, doc + 1, words);
    this.nameLengths = grown(this.nameLengths, doc + 1, shorts);
    this.kanaLengths = grown(this.kanaLengths, doc + 1, shorts);
    this.lengths = grown(this.lengths, doc + 1, words);
    this.starts[doc] = (((this.chunks.length - 1) << CHUNK_BITS) | this.used) >>> 0;
    this.lengths[doc] = length;
  }
}

/** Where the word begins in `units[from … to)`, −1 when it does not stand there. */
export function indexOfUnits(units: Uint16Array, from: number, to: number, word: Uint16Array): number {
  const first = word[0]!;
  const length = word.length;
  for (let at = from, last = to - length; at <= last; at++) {
    if (units[at] !== first) continue;
    let i = 1;
    while (i < length && units[at + i] === word[i]) i++;
    if (i === length) return at;
  }
  return -1;
}

export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (_, i) => text.charCodeAt(i));
}
