import { READABLE } from "~/domain/archive/published-record.server";
import { toRecordCards } from "~/domain/archive/record-cards.server";
import type { ListingCard } from "~/domain/directory/listing";
import { toCardView } from "~/domain/directory/listing-card-view";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { EngineAnswer } from "~/gateways/search-index/engines.server";
import type { IndexHit, SearchScope } from "~/gateways/search-index/search-engine.server";
import { askTab } from "./ask-tab.server";
import type { EverythingHits, RecordHit, TermHit } from "./everything-page";
import type { EverythingQuery, EverythingTab } from "./everything-query";
import { findSymposiumCards } from "./find-symposia.server";
import { searchPassages } from "./search-passages.server";
import type { TermCard } from "./term-card";

type Wish = { tab: EverythingTab; query: EverythingQuery; scope: SearchScope; now: Date; perPage?: number };
export type TabRead = { answer: EngineAnswer; found: EverythingHits };

/** One page of a tab (default: of EVERYTHING_PER_PAGE): what the index found, as the database knows it at this moment. */
export async function readTab(wish: Wish): Promise<TabRead> {
  const { tab, query, now, perPage } = wish;
  if (tab === "passages") {
    const { answer, hits } = await searchPassages({ query, perPage });
    return { answer, found: { tab, hits } };
  }
  const answer = await askTab(wish);
  if (tab === "records") return { answer, found: { tab, hits: await recordHits(answer.hits) } };
  if (tab === "terms") return { answer, found: { tab, hits: await termHits(answer.hits) } };
  if (tab === "symposia") {
    const ids = answer.hits.map(({ id }) => id);
    return { answer, found: { tab, hits: await findSymposiumCards({ ids, now }) } };
  }
  // The index holds cards as listing-document made them.
  const cards = answer.hits.map(({ card, matches }) =>
    toCardView({ card: card as unknown as ListingCard, matches }, now),
  );
  return { answer, found: { tab, hits: cards } };
}

async function recordHits(hits: IndexHit[]): Promise<RecordHit[]> {
  const rows = await db().archiveRecord.findMany({
    where: { AND: [READABLE, { id: { in: hits.map(({ id }) => id) } }] },
  });
  const cards = new Map((await toRecordCards(rows)).map((card) => [card.id, card]));
  return hits.flatMap(({ id, card: found, matches }) => {
    const card = cards.get(id);
    if (!card) return [];
    const summary = typeof found.summary === "string" ? found.summary : "";
    return [{ card, path: `/archive/${id}`, summary, matches }];
  });
}

async function termHits(hits: IndexHit[]): Promise<TermHit[]> {
  const where = { id: { in: hits.map(({ id }) => id) }, publishedAt: { not: null } };
  const select = { id: true } as const;
  const [terms, columns] = await Promise.all([
    db().term.findMany({ where, select }),
    db().wordColumn.findMany({ where, select }),
  ]);
  const published = new Set([...terms, ...columns].map(({ id }) => id));
  return hits.flatMap(({ id, card, matches }) => {
    if (!published.has(id)) return [];
    // The index holds cards as term-documents made them.
    const { type, name, kana, summary, hostCode, isSample } = card as unknown as TermCard;
    const path = type === "term" ? `/glossary/${id}` : `/glossary/columns/${id}`;
    const hostName = municipalityByCode(hostCode)?.name ?? hostCode;
    return [{ ...{ id, path, type, name, kana, summary, hostCode, hostName, isSample }, matches }];
  });
}
