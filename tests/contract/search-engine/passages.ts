import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SearchEngines } from "~/gateways/search-index/engines.server";
import type { SearchDocument, SearchEngine } from "~/gateways/search-index/search-engine.server";
import { batchesOf } from "./asking";

type Said = { id: string; record?: string; speaker?: string; year?: string; text: string; version?: number };

/** Something said in a record: its words in `summary`, no facets but those of a record. */
function said({ id, record = "rec_a", speaker = "", year = "2025", text, version = 1 }: Said): SearchDocument {
  return {
    id,
    texts: { name: speaker, kana: "", text },
    facets: { record: [record], symposium: ["sym_a"], year: [year], speaker: speaker === "" ? [] : [speaker] },
    visibility: "public",
    position: null,
    rank: 0,
    confirmedDay: 0,
    createdSecond: 0,
    card: { summary: text, fingerprint: `${version} ${text}` },
  };
}

export function describePassages(makeEngine: () => Promise<SearchEngine> | SearchEngine): void {
  describe("what is said in records", () => {
    let engine: SearchEngine;
    const ask = (query: Partial<Parameters<SearchEngine["search"]>[0]>) =>
      engine.search({ scope: { audience: "public" }, page: 1, perPage: 20, ...query });
    const idsOf = async (query: Parameters<typeof ask>[0]) => (await ask(query)).hits.map(({ id }) => id);

    beforeAll(async () => {
      engine = await makeEngine();
      await engine.rebuild(
        batchesOf([
          said({ id: "p-00002000", speaker: "見本 花子", text: "続けることが、大事だと思います。" }),
          said({
            id: "p-00001000",
            speaker: "見本 一郎",
            text: "もどしとは、つないだ先から様子が返ってくることです。",
          }),
          said({ id: "q-00000700", record: "rec_b", year: "2024", text: "続けることが、大事だと思います。" }),
          said({ id: "p-00003000", text: "続けることが、大事だと思います。" }),
          said({ id: "q-00000500", record: "rec_b", year: "2024", speaker: "見本 一郎", text: "戻し方の話です。" }),
          said({ id: "q-00009000", record: "rec_b", year: "2024", text: "通いの場を続ける工夫。" }),
        ]),
      );
    });
    afterAll(() => engine.close());

    test("stands in the order it was said in where it is the same", async () => {
      expect(await idsOf({ text: "大事だと思います" })).toEqual(["p-00002000", "p-00003000", "q-00000700"]);
    });

    test("is found by who says it, and counted by record, symposium, speaker and year", async () => {
      expect(await idsOf({ text: "続ける 花子" })).toEqual(["p-00002000"]);
      expect(await idsOf({ text: "もどし", filters: { speaker: ["見本 一郎"] } })).toEqual(["p-00001000"]);
      expect(await idsOf({ filters: { record: ["rec_b"], year: ["2024"] } })).toEqual([
        "q-00000500",
        "q-00000700",
        "q-00009000",
      ]);
      const { facets } = await ask({ facets: ["record", "symposium", "speaker", "year", "theme"] });
      expect(facets).toEqual({
        record: [
          { value: "rec_a", count: 3 },
          { value: "rec_b", count: 3 },
        ],
        symposium: [{ value: "sym_a", count: 6 }],
        speaker: [
          { value: "見本 一郎", count: 2 },
          { value: "見本 花子", count: 1 },
        ],
        year: [
          { value: "2024", count: 3 },
          { value: "2025", count: 3 },
        ],
        theme: [],
      });
    });

    test("has its words marked", async () => {
      const { hits } = await ask({ text: "つないだ もどし" });
      expect(hits.map(({ id }) => id)).toEqual(["p-00001000"]);
      expect(hits[0]?.matches).toEqual({
        summary: [
          [0, 3],
          [6, 10],
        ],
      });
    });

    test("brought in line: only what is another now is written, what is gone goes, other records stay", async () => {
      const all = Array.from({ length: 1010 }, (_, i) =>
        said({ id: `r-${String(i).padStart(8, "0")}`, record: "rec_r", text: `${i}番目に話されたこと` }),
      );
      const engines = new SearchEngines(engine, null);
      expect(await engines.bringInLine({ record: ["rec_r"] }, all)).toEqual({ written: 1010, removed: 0 });
      expect(await engines.bringInLine({ record: ["rec_r"] }, all)).toEqual({ written: 0, removed: 0 });
      const mended = all.map((one, i) =>
        i === 1005 ? said({ id: one.id, record: "rec_r", text: "直したことば" }) : one,
      );
      expect(await engines.bringInLine({ record: ["rec_r"] }, mended)).toEqual({ written: 1, removed: 0 });
      expect(await idsOf({ text: "直したことば" })).toEqual([all[1005]!.id]);
      expect(await engines.bringInLine({ record: ["rec_r"] }, mended.slice(1))).toEqual({ written: 0, removed: 1 });
      expect((await ask({ filters: { record: ["rec_r"] }, perPage: 0 })).total).toBe(1009);
      expect(await engines.bringInLine({ record: ["rec_r"] }, [])).toEqual({ written: 0, removed: 1009 });
      expect(await engine.count()).toBe(6);
    });

    test("it is known whether an index differs from what it should hold", async () => {
      const engines = new SearchEngines(engine, null);
      const held = [
        said({ id: "s-1", record: "rec_s", text: "一つ目" }),
        said({ id: "s-2", record: "rec_s", text: "二つ目" }),
      ];
      await engine.rebuild(batchesOf(held));
      expect(await engines.isInLine(() => batchesOf(held))).toBe(true);
      expect(await engines.isInLine(() => batchesOf(held.slice(1)))).toBe(false);
      expect(await engines.isInLine(() => batchesOf([...held, said({ id: "s-3", text: "三つ目" })]))).toBe(false);
      expect(await engines.isInLine(() => batchesOf([held[0]!, said({ id: "s-2", text: "二つ目！" })]))).toBe(false);
    });
  });
}
