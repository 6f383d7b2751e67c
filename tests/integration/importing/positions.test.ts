import { describe, expect, it } from "vitest";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { brief, csv, HEADER, importBytes, listings } from "./importing-setup";

const row = (lat: string, lng: string, address = "静岡県焼津市本町2-16-32", code = "222127") =>
  csv(HEADER, `${code},1,市役所,${address},${lat},${lng},,`);

describe("positions", () => {
  useDatabase(pgliteDatabase);

  it.each([
    ["decimal degrees", "34.866918", "138.323171"],
    ["full-width digits", "３４．８６６９１８", "１３８．３２３１７１"],
    ["degrees, minutes, seconds", "34°52′0.9048″", "138°19′23.4156″"],
    ["dotted degrees", "34.52.0.9048", "138.19.23.4156"],
    ["degrees in words", "34度52分0.9048秒", "138度19分23.4156秒"],
  ])("are taken as they are in %s", async (_, lat, lng) => {
    const report = await importBytes(row(lat, lng));
    expect(report.warnings).toEqual([]);
    const [listing] = await listings();
    expect(listing).toMatchObject({ positionSource: "source", positionPrecision: "exact" });
    expect(listing?.lat).toBeCloseTo(34.866918, 5);
    expect(listing?.lng).toBeCloseTo(138.323171, 5);
  });

  it("are turned round when latitude and longitude are swapped", async () => {
    const report = await importBytes(row("138.323171", "34.866918"));
    expect(report.warnings).toEqual([
      {
        line: 2,
        column: "緯度",
        code: "positionSwapped",
        message: "緯度と経度が入れかわっていたので、直してとりこみました。もとの表も直してください。",
      },
    ]);
    expect((await listings())[0]).toMatchObject({ lat: 34.866918, lng: 138.323171, positionSource: "repaired" });
  });

  it.each([
    ["0,0", "0.000000000000000", "0", "positionZero"],
    ["outside Japan", "53.412910000000000", "-8.243889999999964", "positionOutsideJapan"],
    ["in Korea", "37.5665", "126.978", "positionElsewhere"],
    ["in another prefecture", "35.6895", "139.6917", "positionElsewhere"],
    ["no number", "不明", "不明", "positionUnreadable"],
    ["missing", "", "", "positionMissing"],
  ])("that are %s give way to the address", async (_, lat, lng, code) => {
    const report = await importBytes(row(lat, lng));
    expect(brief(report.warnings)).toEqual([[2, code]]);
    const [listing] = await listings();
    expect(listing).toMatchObject({ positionSource: "geocoded", positionPrecision: "town" });
    expect(listing?.lat).toBeCloseTo(34.866, 1);
    expect(listing?.lng).toBeCloseTo(138.322, 1);
  });

  it("just over the border of a prefecture are believed", async () => {
    const report = await importBytes(row("35.5935", "139.4415", "東京都町田市原町田六丁目2-22", "132098"));
    expect(brief(report.warnings)).toEqual([]);
  });

  it("stay away when neither they nor the address tell", async () => {
    const report = await importBytes(csv("名称,場所", "幼児教室,市役所の会議室"), { municipalityCode: "052078" });
    expect(brief(report.warnings)).toEqual([[2, "addressNotFound"]]);
    expect((await listings())[0]).toMatchObject({
      lat: null,
      lng: null,
      address: null,
      addressDetail: "市役所の会議室",
    });
  });

  it("names win over a code of another prefecture", async () => {
    const report = await importBytes(
      csv(
        "市区町村コード,都道府県名,市区町村名,名称,住所,緯度,経度",
        "372013,静岡県,焼津市,市役所,本町2-16-32,34.866918,138.323171",
      ),
    );
    expect(brief(report.warnings)).toEqual([[2, "municipalityCodeWrong"]]);
    expect((await listings())[0]).toMatchObject({ municipalityCode: "222127", address: "静岡県焼津市本町2-16-32" });
  });
});
