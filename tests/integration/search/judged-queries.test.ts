/** The judged queries over the real seed, on the embedded engine and, when there is a server, on Meilisearch. */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { toSearchDocument } from "~/domain/search/listing-document.server";
import { db } from "~/gateways/db.server";
import { createEmbeddedEngine } from "~/gateways/search-index/embedded/embedded-engine.server";
import { createMeilisearchEngine } from "~/gateways/search-index/meilisearch/meilisearch-engine.server";
import type { Card, SearchDocument, SearchEngine } from "~/gateways/search-index/search-engine.server";
import { newId } from "~/shared/ids";
import { seedListings } from "../../../prisma/seed-listings";
import { JUDGED_QUERIES, type JudgedQuery } from "../../contract/judged-queries";
import { pgliteDatabase, useDatabase } from "../../setup/database";

const NOW = new Date("2026-11-21T00:00:00Z");
const RECALL_WANTED = 0.95;
const server = inject("meilisearch");

describe("judged queries over the seed", () => {
  let documents: SearchDocument[] = [];
  useDatabase(pgliteDatabase, { keepRows: true });
  beforeAll(async () => {
    await seedListings();
    const listings = await db().listing.findMany({
      where: { status: "published" },
      include: { organization: true, source: true },
    });
    documents = listings.map((listing) => toSearchDocument(toListingRecord(listing), NOW));
  }, 180_000);

  it("are sixty or more, over five thousand listings or more, and each has an answer in the seed", () => {
    expect(JUDGED_QUERIES.length).toBeGreaterThanOrEqual(60);
    expect(documents.length).toBeGreaterThanOrEqual(5000);
    expect(
      JUDGED_QUERIES.filter((judged) => relevantTo(judged, documents).size === 0).map(({ query }) => query),
    ).toEqual([]);
  });

  describeRecall("the embedded engine", createEmbeddedEngine);
  describe.runIf(server)("with a server", () => {
    describeRecall("Meilisearch", () =>
      createMeilisearchEngine({
        host: server?.host ?? "",
        searchKey: server?.apiKey ?? null,
        indexKey: server?.apiKey ?? null,
        indexUid: newId("judged"),
      }),
    );
  });

  function describeRecall(name: string, makeEngine: () => SearchEngine): void {
    describe(name, () => {
      let engine: SearchEngine;
      beforeAll(async () => {
        engine = makeEngine();
        await engine.rebuild(batchesOf(documents));
      }, 180_000);
      afterAll(() => engine.close());

      it(`finds among the first ten what people would be glad to find (recall@10 of ${RECALL_WANTED} or more)`, async () => {
        const recalls: { judged: JudgedQuery; recall: number }[] = [];
        for (const judged of JUDGED_QUERIES) recalls.push({ judged, recall: await recallOf(engine, judged) });
        const mean = recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length;
        const short = recalls
          .filter(({ recall }) => recall < 1)
          .map(({ judged, recall }) => `${judged.query} ${recall.toFixed(2)}`);
        console.log(
          `${name}: recall@10 ${mean.toFixed(3)} over ${recalls.length} queries${short.length > 0 ? `; below 1: ${short.join(", ")}` : ""}`,
        );
        expect(mean).toBeGreaterThanOrEqual(RECALL_WANTED);
      });
    });
  }

  async function recallOf(engine: SearchEngine, judged: JudgedQuery): Promise<number> {
    const relevant = relevantTo(judged, documents);
    const { hits } = await engine.search({
      scope: { audience: "public" },
      text: judged.query,
      filters: judged.in ? { municipality: [judged.in] } : {},
      page: 1,
      perPage: 10,
    });
    return hits.filter((hit) => relevant.has(hit.id)).length / Math.min(10, relevant.size);
  }
});

function relevantTo(judged: JudgedQuery, documents: SearchDocument[]): Set<string> {
  const isRelevant = ({ visibility, facets, card }: SearchDocument) =>
    visibility === "public" &&
    (!judged.in || facets.municipality?.includes(judged.in)) &&
    (judged.name === undefined || judged.name.test(textOf(card, "name"))) &&
    (judged.service === undefined || judged.service.test(textOf(card, "serviceType")));
  return new Set(documents.filter(isRelevant).map(({ id }) => id));
}

function textOf(card: Card, field: string): string {
  const value = card[field];
  return typeof value === "string" ? value : "";
}

async function* batchesOf(documents: SearchDocument[]): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < documents.length; from += 1000) yield documents.slice(from, from + 1000);
}
