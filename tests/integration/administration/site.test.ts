import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addSynonym } from "~/domain/administration/add-synonym.server";
import { endBanner } from "~/domain/administration/end-banner.server";
import { findTakingPart } from "~/domain/administration/find-taking-part.server";
import { findVocabulary } from "~/domain/administration/find-vocabulary.server";
import { getBanner } from "~/domain/administration/get-banner.server";
import { getOverview } from "~/domain/administration/get-overview.server";
import { forgetShownBanner, getShownBanner } from "~/domain/administration/get-shown-banner.server";
import { removeSynonym } from "~/domain/administration/remove-synonym.server";
import { setBanner } from "~/domain/administration/set-banner.server";
import { EMPTY_MAP_QUERY } from "~/domain/search/map-query";
import { searchListings } from "~/domain/search/search-listings.server";
import { suggestListings } from "~/domain/search/suggest-listings.server";
import { db } from "~/gateways/db.server";
import { setSiteSynonyms } from "~/gateways/search-index/synonyms";
import { databases, useDatabase } from "../../setup/database";
import { addListings } from "../search/search-listings-fixture";
import {
  administrator,
  auditActions,
  expectRefusedToOthers,
  giveRole,
  makeUser,
  now,
  YAIZU,
} from "./administration-setup";

const scope = { audience: "public" as const };
const food = { kind: "theme", key: "food" } as const;

async function namesFor(text: string): Promise<string[]> {
  const query = { ...EMPTY_MAP_QUERY, text };
  const { hits } = await searchListings({ query, scope, now });
  return hits.map(({ card }) => card.name).sort();
}

describe.each(databases)("the words of a site on $name", (database) => {
  useDatabase(database);
  const add = (word: string, term: Parameters<typeof addSynonym>[0]["term"] = food) =>
    addSynonym({ actor: administrator, term, word, now });
  afterAll(() => setSiteSynonyms([]));

  it("are searched by at once, and no longer once they are taken away", async () => {
    await addListings([
      { id: "lst_kitchen", name: "みなとの台所", themes: ["food"] },
      { id: "lst_bench", name: "みなとの縁側", themes: ["gathering"] },
    ]);
    expect(await namesFor("まかない処")).toEqual([]);
    expect(await add("まかない処")).toEqual({ problem: null, of: null });
    expect(await namesFor("まかない処")).toEqual(["みなとの台所"]);
    const suggested = await suggestListings({ scope, text: "まかない", locale: "ja" });
    expect(suggested).toMatchObject([{ type: "theme", theme: "food" }]);
    const [row] = await db().vocabularySynonym.findMany();
    await removeSynonym({ actor: administrator, synonymId: row?.id ?? "" });
    expect(await namesFor("まかない処")).toEqual([]);
    expect(await db().outboxEvent.findMany()).toMatchObject([
      { name: "vocabulary.changed" },
      { name: "vocabulary.changed" },
    ]);
    expect(await auditActions()).toEqual(["vocabulary.synonymAdded", "vocabulary.synonymRemoved"]);
    const again = removeSynonym({ actor: administrator, synonymId: row?.id ?? "" });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
  });

  it("belong to one term only, and the answer says which", async () => {
    expect(await add("通いの場")).toEqual({ problem: "taken", of: "居場所・サロン" });
    expect(await add("こども食堂")).toMatchObject({ problem: "already" });
    await add("まかない処");
    expect(await add("マカナイ処", { kind: "target", key: "elderly" })).toMatchObject({ problem: "taken" });
    expect(await db().vocabularySynonym.count()).toBe(1);
  });

  it("are shown with how many published listings carry each term, and what is no term", async () => {
    await addListings([
      { id: "lst_a", name: "あ", themes: ["food", "odd theme"], targets: ["anyone"] },
      { id: "lst_b", name: "い", themes: ["food"], targets: [] },
      { id: "lst_c", name: "う", themes: ["work"], targets: [], status: "paused" },
    ]);
    const { terms, unknown } = await findVocabulary({ actor: administrator, locale: "ja" });
    const count = (key: string) => terms.find((term) => term.key === key)?.count;
    expect([terms.length, count("food"), count("work"), count("anyone")]).toEqual([18, 2, 0, 1]);
    expect(unknown).toEqual([{ kind: "theme", value: "odd theme", count: 1 }]);
  });

  it("are nobody else's business", async () => {
    await add("まかない処");
    const { id } = await db().vocabularySynonym.findFirstOrThrow();
    await expectRefusedToOthers((actor) => addSynonym({ actor, term: food, word: "まかないどころ", now }));
    await expectRefusedToOthers((actor) => removeSynonym({ actor, synonymId: id }));
    await expectRefusedToOthers((actor) => findVocabulary({ actor, locale: "ja" }));
  });
});

describe.each(databases)("the banner on $name", (database) => {
  useDatabase(database);
  beforeEach(forgetShownBanner);
  afterAll(forgetShownBanner);
  const form = {
    level: "caution",
    textJa: "点検のため止まります。",
    textEn: "Maintenance",
    startsAt: "2026-11-24T09:00",
    endsAt: "2026-11-24T12:00",
  };
  const set = (more: object = {}) => setBanner({ actor: administrator, form: { ...form, ...more }, now });
  const shown = async (at = now) => (await getShownBanner({ now: at }))?.textJa ?? null;

  it("is shown while it holds, replaced by a newer one, and ended at once", async () => {
    expect(await shown()).toBeNull();
    expect(await set()).toEqual([]);
    expect(await shown()).toBe("点検のため止まります。");
    expect(await shown(new Date("2026-11-24T03:00:00Z"))).toBeNull();
    await set({ textJa: "終わりました。" });
    expect(await shown()).toBe("終わりました。");
    const banner = await getBanner({ actor: administrator, now });
    await endBanner({ actor: administrator, bannerId: banner?.id ?? "", now });
    expect(await shown()).toBeNull();
    const again = endBanner({ actor: administrator, bannerId: banner?.id ?? "", now });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
    expect(await auditActions()).toEqual(["banner.set", "banner.set", "banner.ended"]);
  });

  it("is asked of the database once in a while only, and waits for its time", async () => {
    await set({ startsAt: "2026-11-24T11:00" });
    expect(await shown()).toBeNull();
    await db().siteBanner.deleteMany();
    expect(await shown(new Date(now.getTime() + 9_000))).toBeNull();
    expect((await getBanner({ actor: administrator, now })) ?? null).toBeNull();
  });

  it("is not kept when something is to be mended", async () => {
    expect(await set({ textJa: "" })).toEqual([{ field: "textJa", problem: "textEmpty" }]);
    expect(await db().siteBanner.count()).toBe(0);
  });

  it("is nobody else's to put or to end", async () => {
    await set();
    const { id } = await db().siteBanner.findFirstOrThrow();
    await expectRefusedToOthers((actor) => setBanner({ actor, form, now }));
    await expectRefusedToOthers((actor) => endBanner({ actor, bannerId: id, now }));
    await expectRefusedToOthers((actor) => getBanner({ actor, now }));
  });
});

describe.each(databases)("the whole site on $name", (database) => {
  useDatabase(database);
  const find = (text: string) => findTakingPart({ actor: administrator, filter: { text, page: 1 }, now });

  it("shows the municipalities that take part, with what they have", async () => {
    await addListings([
      { id: "lst_a", name: "あ", confirmedAt: new Date("2026-06-01T00:00:00Z"), confirmedBy: "municipality" },
      { id: "lst_b", name: "い", confirmedAt: new Date("2025-06-01T00:00:00Z"), confirmedBy: "municipality" },
      { id: "lst_c", name: "う", status: "paused", municipalityCode: "131016" },
    ]);
    await makeUser("user_tanto", "tanto@example.jp");
    await giveRole("membership_tanto", "user_tanto", "officer", "222097");
    const { lines, total, others } = await find("");
    expect([total, others]).toEqual([2, []]);
    expect(lines).toEqual([
      {
        code: "222097",
        name: "静岡県島田市",
        listings: 0,
        officers: 1,
        sources: 0,
        openReviews: 0,
        confirmedPercent: null,
      },
      { code: YAIZU, name: "静岡県焼津市", listings: 2, officers: 0, sources: 0, openReviews: 0, confirmedPercent: 50 },
    ]);
    expect((await find("やいづ")).lines.map(({ code }) => code)).toEqual([YAIZU]);
    const elsewhere = await find("藤枝");
    expect([elsewhere.total, elsewhere.others.map(({ name }) => name)]).toEqual([0, ["静岡県藤枝市"]]);
  });

  it("shows what needs attention", async () => {
    await addListings([{ id: "lst_a", name: "あ" }]);
    await db().outboxEvent.create({ data: { name: "digest.due", payload: {}, lastError: "Error: no" } });
    await db().searchTaskFailure.create({
      data: { engine: "meilisearch", taskType: "documentAdditionOrUpdate", errorCode: "internal", message: "no" },
    });
    const run = { id: "run_a", fileName: "facilities.csv", format: "csv", encoding: "utf-8", rows: 3, rejected: 1 };
    await db().importRun.create({ data: { ...run, startedAt: now, finishedAt: now } });
    const overview = await getOverview({ actor: administrator, now });
    expect(overview).toMatchObject({
      failedJobs: 1,
      search: { engine: "embedded", isHealthy: true, published: 1, failures: [{ errorCode: "internal" }] },
      imports: [{ fileName: "facilities.csv", isFinished: true, counts: { rows: 3, rejected: 1 } }],
      counts: { listings: 1, municipalities: 1, administrators: 0 },
    });
  });

  it("is nobody else's to look at", async () => {
    await expectRefusedToOthers((actor) => getOverview({ actor, now }));
    await expectRefusedToOthers((actor) => findTakingPart({ actor, filter: { text: "", page: 1 }, now }));
  });
});
