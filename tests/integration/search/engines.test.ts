import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEmbeddedEngine } from "~/gateways/search-index/embedded/embedded-engine.server";
import { SearchEngines } from "~/gateways/search-index/engines.server";
import { createMeilisearchEngine } from "~/gateways/search-index/meilisearch/meilisearch-engine.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";

const library: SearchDocument = {
  id: "library",
  texts: { name: "大井川図書館", kana: "オオイガワトショカン", text: "" },
  facets: {
    kind: ["resource"],
    theme: ["learning"],
    target: ["anyone"],
    municipality: ["222127"],
    prefecture: ["22"],
    trust: ["unconfirmed"],
    cost: ["free"],
    barrierFree: [],
    reach: ["place"],
    open: [],
  },
  visibility: "public",
  position: { lat: 34.8, lng: 138.28 },
  rank: 20,
  confirmedDay: 0,
  createdSecond: 0,
  card: { name: "大井川図書館" },
};
const query = { scope: { audience: "public" as const }, text: "図書館", page: 1, perPage: 10 };

async function* documents(): AsyncGenerator<SearchDocument[]> {
  yield [library];
}

/** A search server that takes the connection and then says nothing, or answers with a fault. */
function listen(answer: "nothing" | "fault"): Promise<Server> {
  const server = createServer((_request, response) => {
    if (answer === "fault") response.writeHead(503, { "content-type": "application/json" }).end('{"message":"busy"}');
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function hostOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("when the search server does not answer", () => {
  let server: Server;
  let nowMs = 0;
  beforeEach(() => {
    nowMs = 1_000_000;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  async function enginesOn(host: string): Promise<SearchEngines> {
    const meilisearch = createMeilisearchEngine({ host, searchKey: null, indexKey: null });
    const engines = new SearchEngines(createEmbeddedEngine(), meilisearch, () => nowMs);
    await engines.fill(documents);
    return engines;
  }

  it("answers from the embedded engine within its time limit and says so", async () => {
    server = await listen("nothing");
    const engines = await enginesOn(hostOf(server));
    const answer = await engines.search(query);
    expect(answer).toMatchObject({ total: 1, engine: "embedded", degraded: true });
    expect(answer.hits.map((hit) => hit.id)).toEqual(["library"]);
  });

  it("leaves the silent server alone for a while, then asks it again", async () => {
    server = await listen("fault");
    let asked = 0;
    server.on("request", () => asked++);
    const engines = await enginesOn(hostOf(server));
    asked = 0;
    await engines.search(query);
    const afterFirst = asked;
    await engines.search(query);
    expect(asked).toBe(afterFirst);
    nowMs += 10_001;
    await engines.search(query);
    expect(asked).toBeGreaterThan(afterFirst);
  });

  it("refuses a write, so that it is tried again later", async () => {
    server = await listen("fault");
    const engines = await enginesOn(hostOf(server));
    await expect(engines.write({ upsert: [library], remove: [] })).rejects.toMatchObject({ reason: "unavailable" });
  });
});

describe("before the index is filled", () => {
  it("says that the search is not available instead of answering that nothing exists", async () => {
    const engines = new SearchEngines(createEmbeddedEngine(), null);
    await expect(engines.search(query)).rejects.toMatchObject({ reason: "unavailable" });
  });
});
