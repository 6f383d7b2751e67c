/**
 * Which documents hold a pair of neighbouring characters (bigram), in which fields, and where first. A posting is one
 * number: 21 bits document, 8 bits first place, 3 bits fields. Lists are in document order because document numbers
 * only grow.
 */
import { bytes, grown, words } from "./growing-column";

/** Bits of a posting: the fields the bigram stands in. */
export const IN_NAME = 4;
export const IN_KANA = 2;
export const IN_TEXT = 1;
export const FIELD_BITS = 7;
/** `posting >>> DOC_SHIFT` is the document. */
export const DOC_SHIFT = 11;
export const MAX_DOCUMENTS = 1 << (32 - DOC_SHIFT);
/** Stands for this place and all beyond: the place is not known. */
export const FAR_PLACE = 255;
/** Follows the last character of a word, so that every character begins some bigram. */
const WORD_END = 32;
const PLACE_AND_FIELDS = (1 << DOC_SHIFT) - 1;
const NO_BLOCK = 255;
const HASH = 0x9e3779b1;

export type TextRange = { start: number; from: number; to: number };

/** Where the bigram stands first, in units from the beginning of the document's texts. */
export function firstPlaceOf(posting: number): number {
  return (posting >>> 3) & FAR_PLACE;
}

export function bigramKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

export class PostingLists {
  /** All lists: `pool[start(slot) … + length(slot)]`. */
  pool = words(1 << 16);
  private poolEnd = 0;
  private freeBlocks: number[][] = Array.from({ length: 32 }, () => []);
  private slotCount = 0;
  private starts = words(1 << 12);
  private lengths = words(1 << 12);
  /** A list's block holds 2 ** size entries. */
  private sizes = bytes(1 << 12).fill(NO_BLOCK);
  private tableBits = 13;
  private tableKeys = words(1 << 13);
  private tableSlots = new Int32Array(1 << 13).fill(-1);
  private slotsByFirst = new Map<number, number[]>();

  start(slot: number): number {
    return this.starts[slot]!;
  }

  length(slot: number): number {
    return this.lengths[slot]!;
  }

  /** Slots of all bigrams that begin with a character. */
  slotsBeginningWith(first: number): readonly number[] {
    return this.slotsByFirst.get(first) ?? [];
  }

  /** Slot of a bigram, −1 when no document holds it. */
  find(key: number): number {
    const mask = (1 << this.tableBits) - 1;
    for (let at = Math.imul(key, HASH) >>> (32 - this.tableBits); ; at = (at + 1) & mask) {
      const slot = this.tableSlots[at]!;
      if (slot < 0 || this.tableKeys[at] === key) return slot;
    }
  }

  /**
   * Adds every bigram of one field, `units[from … to)`; the document's texts begin at `start`. Documents must come in
   * ascending order, and their fields from front to back.
   */
  addText(units: Uint16Array, { start, from, to }: TextRange, doc: number, field: number): void {
    let first = WORD_END;
    for (let at = from; at <= to; at++) {
      const second = at < to ? units[at]! : WORD_END;
      if (first !== WORD_END) {
        const place = Math.min(at - 1 - start, FAR_PLACE);
        this.add(this.findOrMake(bigramKey(first, second)), doc, (place << 3) | field);
      }
      first = second;
    }
  }

  /** Drops the postings of documents that have no new number (−1) and renumbers the rest, in the same order. */
  compact(newDocOf: Int32Array): void {
    for (let slot = 0; slot < this.slotCount; slot++) {
      const start = this.starts[slot]!;
      let end = start;
      for (let at = start, stop = start + this.lengths[slot]!; at < stop; at++) {
        const posting = this.pool[at]!;
        const doc = newDocOf[posting >>> DOC_SHIFT]!;
        if (doc >= 0) this.pool[end++] = ((doc << DOC_SHIFT) | (posting & PLACE_AND_FIELDS)) >>> 0;
      }
      this.lengths[slot] = end - start;
    }
    this.trim();
  }

  /** Moves all lists together so that the pool holds no slack. A list that grows later moves to a block of its own. */
  trim(): void {
    let total = 0;
    for (let slot = 0; slot < this.slotCount; slot++) total += this.lengths[slot]!;
    const pool = words(total + (total >>> 4) + 64);
    let end = 0;
    for (let slot = 0; slot < this.slotCount; slot++) {
      const start = this.starts[slot]!;
      const length = this.lengths[slot]!;
      pool.set(this.pool.subarray(start, start + length), end);
      this.starts[slot] = end;
      this.sizes[slot] = NO_BLOCK;
      end += length;
    }
    this.pool = pool;
    this.poolEnd = end;
    this.freeBlocks = Array.from({ length: 32 }, () => []);
  }

  private add(slot: number, doc: number, placeAndField: number): void {
    const length = this.lengths[slot]!;
    const last = this.starts[slot]! + length - 1;
    if (length > 0 && this.pool[last]! >>> DOC_SHIFT === doc) {
      this.pool[last] = this.pool[last]! | (placeAndField & FIELD_BITS);
      return;
    }
    const size = this.sizes[slot]!;
    if (size === NO_BLOCK || length === 1 << size) this.move(slot, length);
    this.pool[this.starts[slot]! + length] = ((doc << DOC_SHIFT) | placeAndField) >>> 0;
    this.lengths[slot] = length + 1;
  }

  /** To a block that has room for one more. */
  private move(slot: number, length: number): void {
    const oldStart = this.starts[slot]!;
    const oldSize = this.sizes[slot]!;
    const size = 32 - Math.clz32(length);
    const start = this.takeBlock(size);
    this.pool.copyWithin(start, oldStart, oldStart + length);
    if (oldSize !== NO_BLOCK) this.freeBlocks[oldSize]!.push(oldStart);
    this.starts[slot] = start;
    this.sizes[slot] = size;
  }

  private takeBlock(size: number): number {
    const free = this.freeBlocks[size]!.pop();
    if (free !== undefined) return free;
    const start = this.poolEnd;
    this.poolEnd += 1 << size;
    this.pool = grown(this.pool, this.poolEnd, words);
    return start;
  }

  private findOrMake(key: number): number {
    const mask = (1 << this.tableBits) - 1;
    let at = Math.imul(key, HASH) >>> (32 - this.tableBits);
    for (; this.tableSlots[at]! >= 0; at = (at + 1) & mask) if (this.tableKeys[at] === key) return this.tableSlots[at]!;
    const slot = this.slotCount++;
    this.tableKeys[at] = key;
    this.tableSlots[at] = slot;
    this.starts = grown(this.starts, this.slotCount, words);
    this.lengths = grown(this.lengths, this.slotCount, words);
    this.sizes = grown(this.sizes, this.slotCount, bytes);
    this.sizes[slot] = NO_BLOCK;
    const sameFirst = this.slotsByFirst.get(key >>> 16);
    if (sameFirst) sameFirst.push(slot);
    else this.slotsByFirst.set(key >>> 16, [slot]);
    if (this.slotCount * 2 > mask) this.widenTable();
    return slot;
  }

  private widenTable(): void {
    const { tableKeys: keys, tableSlots: slots } = this;
    this.tableBits++;
    const mask = (1 << this.tableBits) - 1;
    this.tableKeys = words(mask + 1);
    this.tableSlots = new Int32Array(mask + 1).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      if (slots[i]! < 0) continue;
      let at = Math.imul(keys[i]!, HASH) >>> (32 - this.tableBits);
      while (this.tableSlots[at]! >= 0) at = (at + 1) & mask;
      this.tableKeys[at] = keys[i]!;
      this.tableSlots[at] = slots[i]!;
    }
  }
}
