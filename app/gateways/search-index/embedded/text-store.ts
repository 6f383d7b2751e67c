/**
 * The searched form of every document's texts, to check a match to the letter and to order by name. Name, reading and
 * text stand one behind the other in chunks of UTF-16 units; a document never lies across two chunks.
 */
import { doubles, grown, shorts, words } from "./growing-column";

const CHUNK_BITS = 20;
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;
const LONGEST_NAME = 65_535;

/** Where one document's texts are: `units[name … kana … text … end)`. Overwritten by the next `locate`. */
export type TextPlace = { units: Uint16Array; name: number; kana: number; text: number; end: number };

export class TextStore {
  private chunks: Uint16Array[] = [];
  private used = 0;
  private starts = words(256);
  private nameLengths = shorts(256);
  private kanaLengths = shorts(256);
  private lengths = words(256);
  private nameKeys = doubles(256);
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
    this.nameKeys[doc] = keyOfFirstThree(kana || name);
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
  nameKeyOf(doc: number): number {
    return this.nameKeys[doc]!;
  }

  /** Negative when document a stands before b by reading (by name when there is none). */
  compareNames(a: number, b: number): number {
    const { units, from, to } = this.sortName(a);
    const other = this.sortName(b);
    const shorter = Math.min(to - from, other.to - other.from);
    for (let i = 0; i < shorter; i++) {
      if (units[from + i] !== other.units[other.from + i]) return units[from + i]! - other.units[other.from + i]!;
    }
    return to - from - (other.to - other.from);
  }

  /** Keeps only the named documents, in their order. */
  compact(keep: Uint32Array): void {
    const kept = new TextStore();
    keep.forEach((oldDoc, doc) => {
      const { units, name, end } = this.locate(oldDoc);
      kept.reserve(doc, end - name);
      kept.nameLengths[doc] = this.nameLengths[oldDoc]!;
      kept.kanaLengths[doc] = this.kanaLengths[oldDoc]!;
      kept.nameKeys[doc] = this.nameKeys[oldDoc]!;
      kept.chunks.at(-1)!.set(units.subarray(name, end), kept.used);
      kept.used += end - name;
    });
    Object.assign(this, kept);
  }

  private sortName(doc: number): { units: Uint16Array; from: number; to: number } {
    const { units, name, kana, text } = this.locate(doc);
    return text > kana ? { units, from: kana, to: text } : { units, from: name, to: kana };
  }

  private reserve(doc: number, length: number): void {
    if (this.chunks.length === 0 || this.used + length > 1 << CHUNK_BITS) {
      this.chunks.push(shorts(Math.max(length, 1 << CHUNK_BITS)));
      this.used = 0;
    }
    this.starts = grown(this.starts, doc + 1, words);
    this.nameLengths = grown(this.nameLengths, doc + 1, shorts);
    this.kanaLengths = grown(this.kanaLengths, doc + 1, shorts);
    this.lengths = grown(this.lengths, doc + 1, words);
    this.nameKeys = grown(this.nameKeys, doc + 1, doubles);
    this.starts[doc] = (((this.chunks.length - 1) << CHUNK_BITS) | this.used) >>> 0;
    this.lengths[doc] = length;
  }
}

function keyOfFirstThree(name: string): number {
  let key = 0;
  for (let i = 0; i < 3; i++) key = key * 65_536 + (i < name.length ? name.charCodeAt(i) : 0);
  return key;
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
