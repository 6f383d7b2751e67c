/**
 * An engine made of our own columns (filters, facets, geography, order, cards) and somebody else's text search, so that
 * only the text search differs in the comparison.
 */

import type { Candidates } from "~/gateways/search-index/embedded/candidates";
import { CardStore } from "~/gateways/search-index/embedded/card-store";
import { DocumentColumns } from "~/gateways/search-index/embedded/document-columns";
import { pageOfDocuments } from "~/gateways/search-index/embedded/order-documents";
import { selectDocuments } from "~/gateways/search-index/embedded/select-documents";
import { TextStore } from "~/gateways/search-index/embedded/text-store";
import type { IndexQuery, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { normalise, normaliseJoined } from "~/shared/japanese-text";

export type NormalisedTexts = { name: string; kana: string; text: string };

export abstract class SideColumnEngine {
  protected readonly columns = new DocumentColumns();
  protected readonly texts = new TextStore();
  private readonly cards = new CardStore();

  put(document: SearchDocument): void {
    const doc = this.columns.add(document);
    const { name, kana, text } = document.texts;
    const texts = { name: normaliseJoined(name), kana: normaliseJoined(kana), text: normalise(text) };
    this.texts.add(doc, texts);
    this.cards.add(doc, document.card);
    this.addText(doc, texts);
  }

  settle(): void {
    this.columns.positions.buildTree();
  }

  search(query: IndexQuery): number {
    const candidates = query.text ? this.matchText(query.text) : this.inPlace(query);
    candidates.count = this.keepVisible(candidates, query);
    const { matched, missedOnlyBy } = selectDocuments(this.columns, candidates, query);
    for (const doc of pageOfDocuments({ columns: this.columns, texts: this.texts }, matched, query))
      this.cards.read(doc);
    for (const facet of query.facets ?? []) {
      const missed = missedOnlyBy.get(facet);
      this.columns.facets[facet].count(missed ? [matched, missed] : [matched]);
    }
    if (query.cellsZoom) this.columns.positions.countCells(matched.docs, matched.count, query.cellsZoom);
    return matched.count;
  }

  protected abstract addText(doc: number, texts: NormalisedTexts): void;
  protected abstract matchText(text: string): Candidates;

  private inPlace({ box, near }: IndexQuery): Candidates {
    const { positions } = this.columns;
    const docs = box
      ? positions.inBox(box)
      : near?.radiusMeters === undefined
        ? this.columns.liveDocs()
        : positions.nearCircle(near, near.radiusMeters);
    return { docs, scores: null, count: docs.length };
  }

  private keepVisible({ docs, scores, count }: Candidates, query: IndexQuery): number {
    const isVisible = this.columns.visibilityCheck(query.scope);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      if (!isVisible(docs[i]!)) continue;
      docs[kept] = docs[i]!;
      if (scores) scores[kept] = scores[i]!;
      kept++;
    }
    return kept;
  }
}
