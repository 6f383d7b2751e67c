/**
 * One facet of all documents. Every combination of values that occurs is kept once; a document holds the number of its
 * combination, so filtering is one look-up a document and counting one addition, however many values it has.
 */
import type { FacetCount } from "../search-engine.server";
import { gathered, grown, words } from "./growing-column";

export class FacetColumn {
  private combinationOf = words(256);
  private readonly combinations: number[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly values: string[] = [];
  private readonly codes = new Map<string, number>();
  /** Value code → combinations that hold it. */
  private readonly holders: number[][] = [];
  private valueOrder: Uint32Array | null = null;
  private tally = words(256);

  set(doc: number, values: readonly string[]): void {
    this.combinationOf = grown(this.combinationOf, doc + 1, words);
    this.combinationOf[doc] = this.combinationNumber(values);
  }

  /** Per combination 1 when it holds one of the values. Look up with `numberOf`. */
  flagsFor(values: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.combinations.length);
    for (const value of values) {
      for (const combination of this.holders[this.codes.get(value) ?? -1] ?? []) flags[combination] = 1;
    }
    return flags;
  }

  /** Combination numbers by document. Valid until the next write. */
  numbersByDocument(): Uint32Array {
    return this.combinationOf;
  }

  /** How many of the documents (the first `count` of each list) have each value; by count, then value. */
  count(lists: readonly { docs: Uint32Array; count: number }[]): FacetCount[] {
    this.tally = grown(this.tally, this.combinations.length, words);
    const { tally, combinationOf } = this;
    tally.fill(0, 0, this.combinations.length);
    for (const { docs, count } of lists) {
      for (let i = 0; i < count; i++) {
        const combination = combinationOf[docs[i]!]!;
        tally[combination] = tally[combination]! + 1;
      }
    }
    const counts = words(this.values.length);
    for (let combination = 0; combination < this.combinations.length; combination++) {
      const documents = tally[combination]!;
      if (documents > 0) for (const code of this.combinations[combination]!) counts[code] = counts[code]! + documents;
    }
    return this.ordered(counts);
  }

  compact(keep: Uint32Array): void {
    this.combinationOf = gathered(this.combinationOf, keep, words);
  }

  /** Count and place in value order are packed into one number, because numbers sort ten times faster than objects. */
  private ordered(counts: Uint32Array): FacetCount[] {
    const order = this.orderOfValues();
    const packed: number[] = [];
    for (let place = 0; place < order.length; place++) {
      const count = counts[order[place]!]!;
      if (count > 0) packed.push(-count * 2 ** 21 + place);
    }
    return Array.from(Float64Array.from(packed).sort(), (entry) => {
      const count = Math.ceil(-entry / 2 ** 21);
      return { value: this.values[order[entry + count * 2 ** 21]!]!, count };
    });
  }

  private orderOfValues(): Uint32Array {
    if (this.valueOrder?.length !== this.values.length) {
      const { values } = this;
      this.valueOrder = Uint32Array.from(values.keys()).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
    }
    return this.valueOrder;
  }

  private combinationNumber(values: readonly string[]): number {
    const key = values.join("\n");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.combinations.length;
    const codes = [...new Set(values)].map((value) => this.codeOf(value));
    this.numbers.set(key, number);
    this.combinations.push(codes);
    for (const code of codes) this.holders[code]!.push(number);
    return number;
  }

  private codeOf(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.codes.set(value, code);
    this.holders.push([]);
    return code;
  }
}
