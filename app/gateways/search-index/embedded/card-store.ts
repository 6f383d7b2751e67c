/**
 * Cards as JSON in chunks of bytes: ten times smaller than objects, and read only for the hits of a page. The names of
 * a card's fields, the same for nearly all, are kept once.
 */
import type { Card, JsonValue } from "../search-engine.server";
import { grown, words } from "./growing-column";

const CHUNK_BITS = 22;
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;
/** Cards kept decoded: the first pages of what people look for again and again. */
const MAX_DECODED = 2000;

export class CardStore {
  private chunks: Buffer[] = [];
  private used = 0;
  private starts = words(256);
  private lengths = words(256);
  private shapeOf = words(256);
  private shapes: string[][] = [];
  private shapeNumbers = new Map<string, number>();
  /** Oldest first. A number is never given to another card, so nothing here goes stale. */
  private decoded = new Map<number, Card>();

  add(doc: number, card: Card): void {
    const json = JSON.stringify(Object.values(card));
    const length = Buffer.byteLength(json);
    this.reserve(doc, length);
    this.shapeOf[doc] = this.shapeNumber(Object.keys(card));
    this.chunks.at(-1)!.write(json, this.used);
    this.used += length;
  }

  /** The card; shared between callers, who must not change it. */
  read(doc: number): Card {
    const known = this.decoded.get(doc);
    if (known) return known;
    const card = this.decode(doc);
    if (this.decoded.size >= MAX_DECODED) this.decoded.delete(this.decoded.keys().next().value ?? -1);
    this.decoded.set(doc, card);
    return card;
  }

  private decode(doc: number): Card {
    const values = JSON.parse(this.bytesOf(doc).toString("utf8")) as JsonValue[];
    const card: Card = {};
    for (const [i, field] of this.shapes[this.shapeOf[doc]!]!.entries()) card[field] = values[i] ?? null;
    return card;
  }

  /** Keeps only the named documents, in their order. */
  compact(keep: Uint32Array): void {
    const kept = new CardStore();
    kept.shapes = this.shapes;
    kept.shapeNumbers = this.shapeNumbers;
    keep.forEach((oldDoc, doc) => {
      const card = this.bytesOf(oldDoc);
      kept.reserve(doc, card.length);
      kept.shapeOf[doc] = this.shapeOf[oldDoc]!;
      card.copy(kept.chunks.at(-1)!, kept.used);
      kept.used += card.length;
    });
    Object.assign(this, kept);
  }

  private bytesOf(doc: number): Buffer {
    const start = this.starts[doc]!;
    const offset = start & CHUNK_MASK;
    return this.chunks[start >>> CHUNK_BITS]!.subarray(offset, offset + this.lengths[doc]!);
  }

  private shapeNumber(fields: string[]): number {
    const key = fields.join("\n");
    const known = this.shapeNumbers.get(key);
    if (known !== undefined) return known;
    this.shapes.push(fields);
    this.shapeNumbers.set(key, this.shapes.length - 1);
    return this.shapes.length - 1;
  }

  private reserve(doc: number, length: number): void {
    if (this.chunks.length === 0 || this.used + length > 1 << CHUNK_BITS) {
      this.chunks.push(Buffer.alloc(Math.max(length, 1 << CHUNK_BITS)));
      this.used = 0;
    }
    this.starts = grown(this.starts, doc + 1, words);
    this.lengths = grown(this.lengths, doc + 1, words);
    this.shapeOf = grown(this.shapeOf, doc + 1, words);
    this.starts[doc] = (((this.chunks.length - 1) << CHUNK_BITS) | this.used) >>> 0;
    this.lengths[doc] = length;
  }
}
