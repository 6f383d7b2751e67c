import { describe, expect, inject, it } from "vitest";
import { createEmbeddedEngine } from "~/gateways/search-index/embedded/embedded-engine.server";
import { SearchEngines } from "~/gateways/search-index/engines.server";
import { createMeilisearchEngine } from "~/gateways/search-index/meilisearch/meilisearch-engine.server";
import type { EngineTaskFailure } from "~/gateways/search-index/search-engine.server";
import { newId } from "~/shared/ids";
import { sampleDocument } from "./sample-documents";
import { describeSearchEngine } from "./search-engine";

const server = inject("meilisearch");

// Without a server the set-up says so, and the suite counts as skipped.
describe.runIf(server)("on a real server", () => {
  describeSearchEngine("Meilisearch", async () => {
    if (!server) throw new Error("no server");
    const engine = createMeilisearchEngine({
      host: server.host,
      searchKey: server.apiKey,
      indexKey: server.apiKey,
      indexUid: newId("contract"),
    });
    // The first write makes the index; before it the engine is "unavailable", so that the other one answers.
    await engine.upsert([]);
    await engine.flush();
    return engine;
  });

  it("an index that is not there yet holds nothing, and is filled at boot", async () => {
    if (!server) throw new Error("no server");
    const { host, apiKey } = server;
    const made = createMeilisearchEngine({ host, searchKey: apiKey, indexKey: apiKey, indexUid: newId("new") });
    expect(await made.count()).toBe(0);
    const engines = new SearchEngines(createEmbeddedEngine(), made);
    await engines.fill(async function* () {
      yield [sampleDocument({ id: "one", name: "はじめの一つ" })];
    });
    expect(await made.count()).toBe(1);
    const found = await engines.search({ scope: { audience: "public" }, text: "はじめ", page: 1, perPage: 5 });
    expect([found.engine, found.total]).toEqual(["meilisearch", 1]);
  });

  it("tells of a write that the server took and then failed, and throws it at the next flush", async () => {
    if (!server) throw new Error("no server");
    const failures: EngineTaskFailure[] = [];
    const engine = createMeilisearchEngine({
      host: server.host,
      searchKey: server.apiKey,
      indexKey: server.apiKey,
      indexUid: newId("failing"),
      onTaskFailure: async (failure) => {
        failures.push(failure);
      },
    });
    const nowhere = { lat: "north" as unknown as number, lng: 138 };
    await engine.upsert([{ ...sampleDocument({ id: "broken", name: "こわれた書類" }), position: nowhere }]);
    await expect(engine.flush()).rejects.toThrow(/invalid_document_geo_field/);
    expect(failures.map((failure) => failure.errorCode)).toEqual(["invalid_document_geo_field"]);
  });
});
