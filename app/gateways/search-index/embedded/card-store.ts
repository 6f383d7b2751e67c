/** Cards as JSON in chunks of bytes: ten times smaller than objects, and read only for the hits of a page. */
import type { Card } from "../search-engine.server";
import { grown, words } from "./growing-column";

const CHUNK_BITS = 22;
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;

export class CardStore {
  private chunks: Buffer[] = [];
  private used = 1 << CHUNK_BITS;
  private starts = words(256);
  private lengths = words(256);

  add(doc: number, card: Card): void {
    const json = JSON.stringify(card);
    const length = Buffer.byteLength(json);
    this.reserve(doc, length);
    this.chunks.at(-1)!.write(json, this.used);
    this.used += length;
  }

  read(doc: number): Card {
    return JSON.parse(this.bytesOf(doc).toString("utf8")) as Card;
  }

  /** Keeps only the named documents, in their order. */
  compact(keep: Uint32Array): void {
    const kept = new CardStore();
    keep.forEach((oldDoc, doc) => {
      const card = this.bytesOf(oldDoc);
      kept.reserve(doc, card.length);
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

  private reserve(doc: number, length: number): void {
    if (this.used + length > 1 << CHUNK_BITS) {
      this.chunks.push(Buffer.alloc(Math.max(length, 1 << CHUNK_BITS)));
      this.used = 0;
    }
    this.starts = grown(this.starts, doc + 1, words);
    this.lengths = grown(this.lengths, doc + 1, words);
    this.starts[doc] = (((this.chunks.length - 1) << CHUNK_BITS) | this.used) >>> 0;
    this.lengths[doc] = length;
  }
}
