import { beforeEach, describe, expect, it } from "vitest";
import { cueMark } from "~/domain/archive/cue-mark";
import { saveCues } from "~/domain/archive/save-cues.server";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import type { EverythingHits } from "~/domain/search/everything-page";
import { readEverythingQuery } from "~/domain/search/everything-query";
import { findTermMentions } from "~/domain/search/find-term-mentions.server";
import { indexPassages } from "~/domain/search/index-passages.server";
import { keepSearchIndex } from "~/domain/search/keep-search-index.server";
import { searchEverything } from "~/domain/search/search-everything.server";
import { db } from "~/gateways/db.server";
import { loader as map } from "~/routes/_site.map/route";
import { loader as page } from "~/routes/_site.search/route";
import { loader as api } from "~/routes/api.v1.passages/route";
import { aPublishedSymposium, TEST_DESK as at, TEST_NOW as now } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aSpokenRecord, fillIndex, speaker, workOutbox } from "./archive-search-setup";
import { addListings, ask } from "./search-listings-fixture";

const scope = { audience: "public" } as const;

async function search(params: string) {
  const { query } = readEverythingQuery(new URLSearchParams(params));
  const answer = await searchEverything({ query, scope, now });
  if (answer.state !== "ok") throw new Error(answer.state);
  return answer;
}

async function find(params: string) {
  const answer = await search(params);
  if (answer.view !== "tab") throw new Error(answer.view);
  return answer;
}

async function overview(params: string) {
  const answer = await search(params);
  if (answer.view !== "overview") throw new Error(answer.view);
  return answer;
}

function hitsOf<Tab extends EverythingHits["tab"]>(found: EverythingHits, tab: Tab) {
  if (found.tab !== tab) throw new Error(`${found.tab} instead of ${tab}`);
  return found.hits as Extract<EverythingHits, { tab: Tab }>["hits"];
}

const passages = async (params: string) => hitsOf((await find(`tab=passages&${params}`)).found, "passages");
const texts = async (params: string) => (await passages(params)).map(({ text }) => text);

const MODOSHI = "もどしとは、つないだ先から様子が返ってくることです。";

describe.each(databases)("the search of everything on $name", (database) => {
  useDatabase(database);
  let recordId: string;
  beforeEach(async () => {
    recordId = await aSpokenRecord();
    await fillIndex();
    await workOutbox();
  });

  it("lands at the minute where a word is said, with who says it and what is said around it", async () => {
    const answer = await overview("q=もどし");
    expect(answer.parts.map(({ tab }) => tab)).toEqual(["passages"]);
    expect(answer.counts).toEqual({ listings: 0, symposia: 0, records: 0, passages: 1, terms: 0 });
    expect(hitsOf(answer.parts[0]!, "passages")).toMatchObject([
      {
        path: expect.stringMatching(new RegExp(`^/archive/${recordId}\\?t=754&language=ja#cue_\\w+$`)),
        ...{ recordId, recordTitle: "見本のパネル", recordedOn: "2025-11-20", hostName: "焼津市" },
        ...{ speaker: "見本 花子", startMs: 754_000, endMs: 761_000, text: MODOSHI },
        matches: [[0, 3]],
        ...{ before: "", after: "通いの場でも、同じことがありました。" },
      },
    ]);
  });

  it("finds across the cues of a passage, and by what the site takes for the same word", async () => {
    expect(await texts("q=つないだ先から様子")).toEqual([MODOSHI]);
    expect(await texts("q=サロン")).toEqual(["通いの場でも、同じことがありました。"]);
  });

  it("is narrowed by record, symposium, speaker, year, theme and municipality, each with its number", async () => {
    const symposiumId = await aPublishedSymposium();
    const second = await aSpokenRecord({ symposiumId, content: { title: "二つ目の見本", recordedOn: "2024-05-01" } });
    await workOutbox();
    const answer = await find("tab=passages&q=もどし");
    const groups = Object.fromEntries(answer.groups.map(({ name, choices }) => [name, choices]));
    expect(groups.record).toEqual(
      [
        { value: recordId, label: "見本のパネル", count: 1, isChosen: false },
        { value: second, label: "二つ目の見本", count: 1, isChosen: false },
      ].sort((a, b) => (a.value < b.value ? -1 : 1)),
    );
    expect(groups.symposium).toEqual([{ value: symposiumId, label: "見本のシンポジウム", count: 1, isChosen: false }]);
    expect(groups.year?.map(({ value }) => value)).toEqual(["2024", "2025"]);
    const found = async (params: string) => (await passages(`q=もどし&${params}`)).map((hit) => hit.recordId);
    expect(await found("year=2024")).toEqual([second]);
    expect(await found(`symposium=${symposiumId}`)).toEqual([second]);
    expect(await found(`record=${recordId}`)).toEqual([recordId]);
    expect((await found("theme=advice&municipality=222127")).sort()).toEqual([recordId, second].sort());
    expect(await found("theme=food")).toEqual([]);
    expect(await texts(`speaker=${encodeURIComponent("見本 一郎")}&record=${recordId}`)).toEqual([
      "今日は、つなぎの話から始めます。",
      "通いの場でも、同じことがありました。",
    ]);
  });

  it("writes one passage when one cue is mended, and finds it by its new words only", async () => {
    expect(await indexPassages({ recordId })).toEqual({ written: 0, removed: 0 });
    const cue = await db().archiveCue.findFirstOrThrow({ where: { text: { startsWith: "様子が" } } });
    const change = { ...cue, text: "知らせが返ってくることです。", was: cueMark(cue) };
    await saveCues({ at, recordId, language: "ja", changes: [change], now });
    expect(await indexPassages({ recordId })).toEqual({ written: 1, removed: 0 });
    expect([await texts("q=様子"), await texts("q=知らせ")]).toEqual([
      [],
      ["もどしとは、つないだ先から知らせが返ってくることです。"],
    ]);
    expect(await workOutbox()).toEqual(["record.cues"]);
  });

  it("shows nothing of what was said from the moment a speaker refuses, before the index knows", async () => {
    const speakers = [speaker("spkone", "見本 一郎"), { ...speaker("spktwo", "見本 花子"), consent: "no" }];
    const revision = await db().archiveRevision.findFirstOrThrow({ where: { recordId } });
    const content = { ...(revision.content as object), speakers };
    await db().archiveRevision.update({ where: { id: revision.id }, data: { content } });
    const answer = await find("tab=passages&q=もどし");
    expect([answer.found, answer.total, answer.counts.passages]).toEqual([{ tab: "passages", hits: [] }, 0, 0]);
    expect(await overview("q=もどし")).toMatchObject({ parts: [], counts: { passages: 0 } });
    expect(answer.groups).toEqual([]);
    expect(await keepSearchIndex()).toEqual({ mended: ["passages"] });
    expect(await keepSearchIndex()).toEqual({ mended: [] });
    // The page of the record stays, and is found by its title.
    expect(hitsOf((await find("tab=records&q=パネル")).found, "records").map(({ card }) => card.id)).toEqual([
      recordId,
    ]);
  });

  it("goes on with other records when one may no longer be read", async () => {
    const other = await aSpokenRecord({ content: { title: "もう一つの見本" } });
    await workOutbox();
    await db().archiveRecord.update({ where: { id: recordId }, data: { withdrawnAt: now } });
    const answer = await find("tab=passages&q=もどし");
    expect([hitsOf(answer.found, "passages").map((hit) => hit.recordId), answer.total]).toEqual([[other], 1]);
  });

  it("a withdrawn record leaves every index by its event", async () => {
    expect(hitsOf((await find("tab=records&q=見本のパネル")).found, "records")).toMatchObject([
      { path: `/archive/${recordId}`, card: { title: "見本のパネル" }, matches: { name: [[0, 6]] } },
    ]);
    await withdrawRecord({ at, id: recordId, note: "", now });
    expect(await workOutbox()).toEqual(["record.changed"]);
    expect((await find("tab=records&q=もどし")).counts).toMatchObject({ records: 0, passages: 0 });
    expect((await find("tab=records&q=見本のパネル")).counts).toMatchObject({ records: 0 });
  });

  it("finds words and columns, and tells where a word is spoken", async () => {
    const plain = "つないだ先から、様子が返ってくること。";
    await db().term.createMany({
      data: [
        {
          id: "trm_a",
          hostCode: "222127",
          word: "返り",
          reading: "もどし",
          content: { plain, spellings: ["もどし"] },
          publishedAt: now,
        },
        { id: "trm_b", hostCode: "222127", word: "もどしの下書き", reading: "もどしのしたがき", content: { plain } },
      ],
    });
    const column = { hostCode: "222127", title: "もどしということば", author: "編集部（見本）", termIds: ["trm_a"] };
    await db().wordColumn.create({
      data: { id: "col_a", ...column, bodyMarkdown: "**返ってくる**ことについて。", publishedAt: now },
    });
    await fillIndex();
    expect(hitsOf((await find("tab=terms&q=もどし")).found, "terms")).toMatchObject([
      { id: "trm_a", path: "/glossary/trm_a", name: "返り", summary: plain },
      { id: "col_a", path: "/glossary/columns/col_a", summary: "返ってくることについて。" },
    ]);
    expect(await findTermMentions({ termId: "trm_a" })).toMatchObject({
      total: 1,
      passages: [
        {
          path: expect.stringMatching(new RegExp(`^/archive/${recordId}\\?t=754&language=ja#cue_\\w+$`)),
          matches: [[0, 3]],
        },
      ],
    });
    expect(await findTermMentions({ termId: "trm_b" })).toEqual({ total: 0, passages: [] });
  });

  it("counts each thing where it is, and shows the first few of each", async () => {
    await addListings(Array.from({ length: 4 }, (_, i) => ({ id: `lst_${i}`, name: `もどしの会${i}` })));
    await aPublishedSymposium({ content: { title: "もどしを考える" } });
    await workOutbox();
    const onMap = await (await ask(map, "/map?q=もどし")).json();
    expect(onMap.elsewhere).toEqual([
      { tab: "symposia", count: 1 },
      { tab: "passages", count: 1 },
    ]);
    expect((await (await ask(map, "/map")).json()).elsewhere).toEqual([]);
    const answer = await overview("q=もどし");
    expect(answer.counts).toEqual({ listings: 4, symposia: 1, records: 0, passages: 1, terms: 0 });
    expect(answer.parts.map(({ tab, hits }) => [tab, hits.length])).toEqual([
      ["listings", 3],
      ["symposia", 1],
      ["passages", 1],
    ]);
    const narrowed = await find("q=もどし&year=2025");
    expect([narrowed.query.tab, narrowed.counts.listings]).toEqual(["listings", 4]);
    expect((await find("q=もどし&tab=symposia")).found).toMatchObject({ hits: [{ title: "もどしを考える" }] });
  });

  it("answers as a page and as data, refuses what it cannot read, and asks for nothing when nothing is asked", async () => {
    const found = await (await ask(page, "/search?q=もどし&tab=everything")).json();
    expect([found.dropped, found.page.state, found.page.counts.passages]).toEqual([["tab"], "ok", 1]);
    expect((await (await ask(page, "/search")).json()).page.state).toBe("nothingAsked");
    const answer = await ask(api, "/api/v1/passages?q=もどし");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await answer.json()).toMatchObject({
      ...{ total: 1, page: 1, perPage: 20, degraded: false },
      hits: [{ recordId, text: MODOSHI, url: expect.stringContaining(`/archive/${recordId}?t=754`) }],
      facets: { record: [{ value: recordId, count: 1 }], speaker: [{ value: "見本 花子", count: 1 }] },
    });
    expect((await ask(api, "/api/v1/passages?year=none")).status).toBe(400);
    expect((await ask(api, "/api/v1/passages?per_page=101")).status).toBe(400);
  });
});
