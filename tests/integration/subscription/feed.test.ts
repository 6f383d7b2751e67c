import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { loader } from "~/routes/feeds.listings[.]atom/route";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { addListings, ask } from "../search/search-listings-fixture";
import { XmlDocument } from "./xml-document";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const given = (day: number) => ({ createdAt: at(1), updatedAt: at(day) });

describe("the feed of a search", () => {
  useDatabase(pgliteDatabase, { keepRows: true });
  beforeAll(async () => {
    const creditLine = "焼津市「公共施設一覧」（CC BY 4.0）";
    await db().source.create({
      data: { id: "src", name: "一覧", publisher: "焼津市", licenceId: "CC-BY-4.0", creditLine },
    });
    await addListings([
      {
        id: "lst_a",
        name: '畑 <b>&amp;</b> \u0007"庭"',
        summary: "]]> 毎週",
        sourceId: "src",
        sourceRecordId: "1",
        ...given(10),
      },
      { id: "lst_b", name: "台所", ...given(12) },
      { id: "lst_role", name: "水やり", kind: "role", ...given(11) },
      { id: "lst_person", name: "ひみつの人", kind: "person", ...given(13) },
      { id: "lst_staff", name: "ひみつの集い", visibility: "municipality", ...given(13) },
      { id: "lst_professional", name: "ひみつの会", visibility: "professional", ...given(13) },
      { id: "lst_draft", name: "ひみつの案", status: "draft", ...given(13) },
      { id: "lst_gone", name: "ひみつだった所", status: "retired", ...given(13) },
    ]);
    // The index is behind: what the database no longer shows must not come out of it.
    await addListings([{ id: "lst_late", name: "ひみつになった所", ...given(13) }]);
    await db().listing.update({ where: { id: "lst_late" }, data: { visibility: "municipality" } });
  });

  const read = async (path: string) => {
    const response = await ask(loader, path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    return XmlDocument.parse(await response.text());
  };

  it("is well-formed, last changed first, and holds only what is public, and no persons", async () => {
    const feed = await read("/feeds/listings.atom");
    expect(feed.all("entry/title")).toEqual(["台所", "水やり", '畑 <b>&amp;</b> "庭"']);
    expect(feed.all("entry/id")).toEqual(
      ["lst_b", "lst_role", "lst_a"].map((id) => `tag:localhost,2026:listings/${id}`),
    );
    expect(feed.all("updated")).toEqual(["2026-11-12T00:00:00.000Z"]);
    expect(feed.all("entry/updated")[0]).toBe("2026-11-12T00:00:00.000Z");
    expect(feed.all("entry/summary")).toEqual(["]]> 毎週"]);
    expect(feed.all("entry/rights")).toEqual(["焼津市「公共施設一覧」（CC BY 4.0）"]);
    expect(feed.text).not.toMatch(/ひみつ|lst_(person|staff|professional|draft|gone|late)/);
  });

  it("takes the parameters of the map and stays the same feed whatever their order", async () => {
    const feed = await read("/feeds/listings.atom?municipality=222127&kind=role&page=4&view=map");
    expect(feed.all("entry/title")).toEqual(["水やり"]);
    expect(feed.all("title")).toEqual(["静岡県焼津市・役割 | 人々の輪"]);
    expect(feed.all("id")).toEqual(["tag:localhost,2026:feed/listings?kind=role&municipality=222127"]);
    const again = await read("/feeds/listings.atom?kind=role&municipality=222127");
    expect(again.text).toBe(feed.text);
  });

  it("is a feed also when nothing is found", async () => {
    const feed = await read("/feeds/listings.atom?municipality=012025&kind=nonsense");
    expect(feed.all("entry/id")).toEqual([]);
    expect(feed.all("updated")).toHaveLength(1);
  });
});
