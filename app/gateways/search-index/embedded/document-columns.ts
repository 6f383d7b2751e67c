/** Everything about documents that is filtered, counted or ordered by, one column each, by document number. */
import { FACET_NAMES, type FacetName, type SearchDocument, type SearchScope } from "../search-engine.server";
import { FacetColumn } from "./facet-column";
import { bytes, gathered, grown, words } from "./growing-column";
import { PositionColumns } from "./position-columns";

/** States of a document: its visibility, or gone (replaced or removed). */
const STATES = { public: 0, professional: 1, municipality: 2 } as const;
const GONE = 3;

export class DocumentColumns {
  size = 0;
  readonly positions = new PositionColumns();
  readonly facets = Object.fromEntries(FACET_NAMES.map((name) => [name, new FacetColumn()])) as Record<
    FacetName,
    FacetColumn
  >;
  private ids: string[] = [];
  private readonly docOf = new Map<string, number>();
  private states = bytes(256);
  private ranks = bytes(256);
  private confirmedDays = words(256);
  private createdSeconds = words(256);
  /** Ids of documents before this number ascend, so that numbers can be compared in their place. */
  private ascendingUpTo = 0;

  get liveCount(): number {
    return this.docOf.size;
  }

  /** Adds the document under the next number; an older one of the same id is gone. */
  add(document: Omit<SearchDocument, "texts" | "card">): number {
    this.remove(document.id);
    const doc = this.size++;
    this.states = grown(this.states, this.size, bytes);
    this.ranks = grown(this.ranks, this.size, bytes);
    this.confirmedDays = grown(this.confirmedDays, this.size, words);
    this.createdSeconds = grown(this.createdSeconds, this.size, words);
    if (this.ascendingUpTo === doc && (doc === 0 || this.ids[doc - 1]! < document.id)) this.ascendingUpTo = this.size;
    this.ids[doc] = document.id;
    this.docOf.set(document.id, doc);
    this.states[doc] = STATES[document.visibility];
    this.ranks[doc] = document.rank;
    this.confirmedDays[doc] = document.confirmedDay;
    this.createdSeconds[doc] = document.createdSecond;
    for (const name of FACET_NAMES) this.facets[name].set(doc, document.facets[name] ?? []);
    this.positions.add(doc, document.position);
    return doc;
  }

  remove(id: string): boolean {
    const doc = this.docOf.get(id);
    if (doc === undefined) return false;
    this.states[doc] = GONE;
    return this.docOf.delete(id);
  }

  idOf(doc: number): string {
    return this.ids[doc]!;
  }

  copyRanks(docs: Uint32Array, count: number, ranks: Float64Array): void {
    for (let i = 0; i < count; i++) ranks[i] = this.ranks[docs[i]!]!;
  }

  confirmedDayOf(doc: number): number {
    return this.confirmedDays[doc]!;
  }

  createdSecondOf(doc: number): number {
    return this.createdSeconds[doc]!;
  }

  /** The order among equals: higher rank, then smaller id. */
  isBeforeAmongEquals(a: number, b: number): boolean {
    if (this.ranks[a] !== this.ranks[b]) return this.ranks[a]! > this.ranks[b]!;
    return a < this.ascendingUpTo && b < this.ascendingUpTo ? a < b : this.ids[a]! < this.ids[b]!;
  }

  /** Tells of a document whether it is there and the asker may see it. Valid until the next write. */
  visibilityCheck(scope: SearchScope): (doc: number) => boolean {
    const { states } = this;
    if (scope.audience === "public") return (doc) => states[doc] === STATES.public;
    if (scope.audience === "professional") return (doc) => states[doc]! <= STATES.professional;
    const own = this.facets.municipality.flagsFor(scope.municipalityCodes);
    const numbers = this.facets.municipality.numbersByDocument();
    return (doc) => states[doc] === STATES.public || (states[doc]! < GONE && own[numbers[doc]!] === 1);
  }

  /** Keeps, in place and in order, what the asker may see; returns how many. */
  keepVisible(scope: SearchScope, docs: Uint32Array): number {
    const isVisible = this.visibilityCheck(scope);
    let count = 0;
    for (let i = 0; i < docs.length; i++) if (isVisible(docs[i]!)) docs[count++] = docs[i]!;
    return count;
  }

  /** Numbers of the documents that are not gone, ascending. */
  liveDocs(): Uint32Array {
    const docs = words(this.liveCount);
    let count = 0;
    for (let doc = 0; doc < this.size; doc++) if (this.states[doc]! < GONE) docs[count++] = doc;
    return docs;
  }

  /** Keeps only the named documents, in their order. */
  compact(keep: Uint32Array): void {
    this.ids = Array.from(keep, (doc) => this.ids[doc]!);
    for (const [doc, id] of this.ids.entries()) this.docOf.set(id, doc);
    this.states = gathered(this.states, keep, bytes);
    this.ranks = gathered(this.ranks, keep, bytes);
    this.confirmedDays = gathered(this.confirmedDays, keep, words);
    this.createdSeconds = gathered(this.createdSeconds, keep, words);
    for (const name of FACET_NAMES) this.facets[name].compact(keep);
    this.positions.compact(keep);
    this.size = keep.length;
    const descent = this.ids.findIndex((id, doc) => doc > 0 && this.ids[doc - 1]! >= id);
    this.ascendingUpTo = descent < 0 ? this.size : descent;
  }
}
