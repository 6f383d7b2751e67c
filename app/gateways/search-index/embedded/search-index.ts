/** One complete index in memory. Every call is done at once; what takes long is cut into slices by the engine around it. */
import { distanceMeters } from "~/shared/geo";
import { normalise, normaliseJoined } from "~/shared/japanese-text";
import { markMatches } from "../mark-matches";
import type { IndexHit, IndexQuery, IndexResult, SearchDocument, SearchScope } from "../search-engine.server";
import type { Candidates } from "./candidates";
import { CardStore } from "./card-store";
import { DocumentColumns } from "./document-columns";
import { pageOfDocuments } from "./order-documents";
import { IN_KANA, IN_NAME, IN_TEXT, MAX_DOCUMENTS, PostingLists } from "./posting-lists";
import { parseQueryTerms, type QueryTerm } from "./query-terms";
import { type Selection, selectDocuments } from "./select-documents";
import { matchText } from "./text-matching";
import { TextStore } from "./text-store";

/** Share of replaced and removed documents at which the index is packed anew, */
const MAX_GONE_SHARE = 0.3;
/** but not for fewer than this. */
const MIN_GONE = 1000;

type Found = Candidates & { relaxed: boolean; isExact: boolean };

export class SearchIndex {
  private readonly postings = new PostingLists();
  private readonly texts = new TextStore();
  private readonly cards = new CardStore();
  private readonly columns = new DocumentColumns();
  private readonly minGone: number;

  constructor({ minGone = MIN_GONE } = {}) {
    this.minGone = minGone;
  }

  get liveCount(): number {
    return this.columns.liveCount;
  }

  /** Adds the document, or puts it in the place of the one with its id. */
  put(document: SearchDocument): void {
    if (this.columns.size === MAX_DOCUMENTS) throw new RangeError(`more than ${MAX_DOCUMENTS} documents`);
    const doc = this.columns.add(document);
    const { name, kana, text } = document.texts;
    this.texts.add(doc, { name: normaliseJoined(name), kana: normaliseJoined(kana), text: normalise(text) });
    const { units, name: start, kana: kanaStart, text: textStart, end } = this.texts.locate(doc);
    this.postings.addText(units, { start, from: start, to: kanaStart }, doc, IN_NAME);
    this.postings.addText(units, { start, from: kanaStart, to: textStart }, doc, IN_KANA);
    this.postings.addText(units, { start, from: textStart, to: end }, doc, IN_TEXT);
    this.cards.add(doc, document.card);
    this.packWhenWorn();
  }

  remove(id: string): void {
    this.columns.remove(id);
    this.packWhenWorn();
  }

  /** To be called once after many documents were added: gives back slack and builds the k-d tree. */
  settle(): void {
    this.postings.trim();
    this.columns.positions.buildTree();
  }

  search(query: IndexQuery): IndexResult {
    const terms = parseQueryTerms(query.text ?? "");
    const found = this.findCandidates(query, terms);
    const selection = selectDocuments(this.columns, found, query);
    const { docs, count } = selection.matched;
    return {
      hits: pageOfDocuments(this.parts(), selection.matched, query).map((doc) =>
        this.hit(doc, terms, query.near ?? null),
      ),
      total: count,
      totalIsExact: found.isExact,
      facets: this.countFacets(selection, query),
      cells: query.cellsZoom === undefined ? [] : this.columns.positions.countCells(docs, count, query.cellsZoom),
      relaxed: found.relaxed,
    };
  }

  suggest({ scope, text, limit }: { scope: SearchScope; text: string; limit: number }): IndexHit[] {
    const terms = parseQueryTerms(text);
    if (terms.length === 0) return [];
    const found = matchText(this.parts(), terms, this.columns.visibilityCheck(scope), { namesOnly: true });
    return pageOfDocuments(this.parts(), found, { scope, text, page: 1, perPage: limit }).map((doc) =>
      this.hit(doc, terms, null),
    );
  }

  private parts() {
    return { postings: this.postings, texts: this.texts, columns: this.columns, documentCount: this.columns.size };
  }

  /** Visible documents that hold the text, or that may lie in the box or circle, or all. */
  private findCandidates({ scope, box, near }: IndexQuery, terms: QueryTerm[]): Found {
    if (terms.length > 0) return matchText(this.parts(), terms, this.columns.visibilityCheck(scope));
    const { positions } = this.columns;
    const docs = box
      ? positions.inBox(box)
      : near?.radiusMeters === undefined
        ? this.columns.liveDocs()
        : positions.nearCircle(near, near.radiusMeters);
    return { docs, scores: null, count: this.columns.keepVisible(scope, docs), relaxed: false, isExact: true };
  }

  private countFacets({ matched, missedOnlyBy }: Selection, query: IndexQuery): IndexResult["facets"] {
    const facets: IndexResult["facets"] = {};
    for (const facet of query.facets ?? []) {
      const missed = missedOnlyBy.get(facet);
      facets[facet] = this.columns.facets[facet].count(missed ? [matched, missed] : [matched]);
    }
    return facets;
  }

  private hit(doc: number, terms: QueryTerm[], near: IndexQuery["near"] | null): IndexHit {
    const card = this.cards.read(doc);
    const position = this.columns.positions.positionOf(doc);
    return {
      id: this.columns.idOf(doc),
      card,
      distanceMeters: near && position ? Math.round(distanceMeters(near, position)) : null,
      matches: markMatches(
        card,
        terms.flatMap((term) => term.spellings),
      ),
    };
  }

  private packWhenWorn(): void {
    const gone = this.columns.size - this.columns.liveCount;
    if (gone < this.minGone || gone < this.columns.size * MAX_GONE_SHARE) return;
    const keep = this.columns.liveDocs();
    const newDocOf = new Int32Array(this.columns.size).fill(-1);
    keep.forEach((oldDoc, doc) => {
      newDocOf[oldDoc] = doc;
    });
    this.postings.compact(newDocOf);
    this.texts.compact(keep);
    this.cards.compact(keep);
    this.columns.compact(keep);
  }
}
