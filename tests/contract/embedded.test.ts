import { describe, expect, test } from "vitest";
import { createEmbeddedEngine } from "~/gateways/search-index/embedded/embedded-engine.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import { sampleDocument } from "./sample-documents";
import { describeSearchEngine } from "./search-engine";

describeSearchEngine("embedded", createEmbeddedEngine);

describe("embedded engine, beyond the contract", () => {
  const scope = { audience: "public" } as const;

  test("what is written while a rebuild runs outlives it, whatever the rebuild has read", async () => {
    const engine = createEmbeddedEngine();
    await engine.upsert([sampleDocument({ id: "gone", name: "やめる会" })]);
    await engine.rebuild(
      (async function* (): AsyncGenerator<SearchDocument[]> {
        yield [sampleDocument({ id: "edited", name: "もとの会" }), sampleDocument({ id: "gone", name: "やめる会" })];
        await engine.upsert([
          sampleDocument({ id: "edited", name: "なおした会" }),
          sampleDocument({ id: "added", name: "くわえた会" }),
        ]);
        await engine.remove(["gone"]);
      })(),
    );
    const { hits } = await engine.search({ scope, text: "会", page: 1, perPage: 10, sort: "name" });
    expect(hits.map((hit) => hit.card.name)).toEqual(["くわえた会", "なおした会"]);
    await engine.close();
  });

  test("names are found however they are spaced", async () => {
    const engine = createEmbeddedEngine();
    await engine.upsert([sampleDocument({ id: "one", name: "デイサービス　さくら" })]);
    const { hits } = await engine.search({ scope, text: "デイサービスさくら", page: 1, perPage: 10 });
    expect(hits.map((hit) => hit.matches.name)).toEqual([[[0, 10]]]);
    await engine.close();
  });

  test("a hidden listing that holds the word does not keep the public from the near spelling", async () => {
    const engine = createEmbeddedEngine();
    await engine.upsert([
      sampleDocument({ id: "open", name: "パソコン教室" }),
      sampleDocument({ id: "hidden", name: "パソコソ教室", visibility: "municipality" }),
    ]);
    const { hits, relaxed } = await engine.search({ scope, text: "パソコソ教室", page: 1, perPage: 10 });
    expect([hits.map((hit) => hit.id), relaxed]).toEqual([["open"], true]);
    await engine.close();
  });

  test("two rebuilds at once end with the later one", async () => {
    const engine = createEmbeddedEngine();
    const batches = async function* (name: string): AsyncGenerator<SearchDocument[]> {
      yield [sampleDocument({ id: name, name })];
    };
    await Promise.all([engine.rebuild(batches("一番目")), engine.rebuild(batches("二番目"))]);
    const { hits } = await engine.search({ scope, page: 1, perPage: 10 });
    expect(hits.map((hit) => hit.id)).toEqual(["二番目"]);
    await engine.close();
  });
});
