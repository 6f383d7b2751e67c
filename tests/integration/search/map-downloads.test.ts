import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { loader as csv } from "~/routes/map[.]csv/route";
import { loader as geojson } from "~/routes/map[.]geojson/route";
import { loader as picture } from "~/routes/map[.]svg/route";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { addListings, ask, YAIZU } from "./search-listings-fixture";

describe("a result to keep", () => {
  useDatabase(pgliteDatabase, { keepRows: true });

  beforeAll(async () => {
    await db().source.create({
      data: {
        id: "src_parks",
        name: "焼津市 公共施設一覧",
        publisher: "焼津市",
        licenceId: "CC-BY-4.0",
        creditLine: "焼津市「公共施設一覧」（CC BY 4.0）",
      },
    });
    await addListings([
      { id: "lst_formula", name: "=cmd|' /C calc'!A0", sourceId: "src_parks", sourceRecordId: "1" },
      ...Array.from({ length: 30 }, (_, at) => ({ id: `lst_${at}`, name: `体操 ${at}`, themes: ["learning"] })),
    ]);
  });

  it("as a table holds all of it, not the page, with its source, and no cell is a formula", async () => {
    const response = await ask(csv, "/map.csv?page=2");
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="hitobito-no-wa.csv"');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = bytes.toString("utf8").slice(1).trimEnd().split("\r\n");
    expect(header).toBe(
      "ID,種類,名称,名称_カナ,サービスの種類,団体名,分野,対象,全国地方公共団体コード,所在地,緯度,経度,位置の正確さ,距離_m," +
        "つながる方法,費用,確認,最終確認日,見本,URL,出典,公開者,ライセンス,クレジット表示",
    );
    expect(rows).toHaveLength(31);
    const formula = rows.find((row) => row.startsWith("lst_formula,"));
    expect(formula).toContain(",'=cmd|' /C calc'!A0,");
    expect(formula).toMatch(/,焼津市 公共施設一覧,焼津市,CC-BY-4\.0,焼津市「公共施設一覧」（CC BY 4\.0）$/);
  });

  it("follows the filters of the address and drops what it cannot read", async () => {
    const text = await (await ask(csv, "/map.csv?theme=learning&kind=cat")).text();
    expect(text.trimEnd().split("\r\n")).toHaveLength(31);
    expect(text).not.toContain("lst_formula");
  });

  it("as GeoJSON has the longitude first and says where each comes from", async () => {
    const response = await ask(geojson, "/map.geojson?q=calc");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="hitobito-no-wa.geojson"');
    const { features } = await response.json();
    expect(features).toHaveLength(1);
    expect(features[0].geometry.coordinates).toEqual([YAIZU.lng, YAIZU.lat]);
    expect(features[0].properties).toMatchObject({
      source: "焼津市 公共施設一覧",
      licence: "CC-BY-4.0",
      credit: "焼津市「公共施設一覧」（CC BY 4.0）",
    });
  });

  it("as a picture is SVG with the names of the land", async () => {
    const response = await ask(picture, "/map.svg?near=34.8669,138.3236&radius=3000");
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(await response.text()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*焼津[\s\S]*<\/svg>$/);
  });
});
