import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { distanceMeters } from "~/shared/geo";
import { geocode, geocodeNow, municipalityAt } from "./geocoder.server";

describe("placing an address", () => {
  it.each([
    ["静岡県焼津市駅北5丁目2-11", "静岡県焼津市駅北五丁目"],
    ["焼津市駅北５－２－１１", "静岡県焼津市駅北五丁目"],
    ["〒425-8502 静岡県焼津市本町2-16-32", "静岡県焼津市本町二丁目"],
    ["〒4258502静岡県焼津市本町二丁目16番32号 市役所3階", "静岡県焼津市本町二丁目"],
    ["札幌市中央区北4条西15丁目1-1コアレックスビル2階", "北海道札幌市中央区北四条西十五丁目"],
    ["札幌市中央区北四条西十五丁目1番地1", "北海道札幌市中央区北四条西十五丁目"],
    ["札幌市中央区北4西15", "北海道札幌市中央区北四条西十五丁目"],
    ["府中市府川町315", "広島県府中市府川町"],
    ["東京都府中市宮西町2-24", "東京都府中市宮西町二丁目"],
    ["京都市上京区下立売通新町西入藪ノ内町", "京都府京都市上京区藪之内町"],
    ["浜松市北区三方原町682", "静岡県浜松市中央区三方原町"],
    ["浜松市北区引佐町井伊谷616-5", "静岡県浜松市浜名区引佐町井伊谷"],
    ["浜松市三方原町682", "静岡県浜松市中央区三方原町"],
    ["犬山市善師野字上清水5", "愛知県犬山市大字善師野上清水"],
    ["愛知県犬山市大字善師野上清水5", "愛知県犬山市大字善師野上清水"],
    ["東京都千代田区丸ノ内1-9-1", "東京都千代田区丸の内一丁目"],
    ["千代田区丸内一丁目", "東京都千代田区丸の内一丁目"],
    ["横浜市保土ヶ谷区仏向町845", "神奈川県横浜市保土ケ谷区仏向町"],
    ["石川郡玉川村小高", "福島県玉川村大字小高"],
    ["福島県玉川村大字小高字中畷9", "福島県玉川村大字小高中畷"],
    ["北海道古宇郡泊村大字茅沼村711-3", "北海道泊村大字茅沼村"],
    ["堺市堺区大町東一丁1-1", "大阪府堺市堺区大町東一丁"],
  ])("%s is in %s", async (address, matched) => {
    expect(await geocode(address)).toMatchObject({ precision: "town", matched });
  });

  it("uses the municipality it is told where the address names none", () => {
    expect(geocodeNow("駅北5丁目2-11")).toBeNull();
    const told = geocodeNow("駅北5丁目2-11", { municipalityCode: "222127" });
    expect(told).toMatchObject({ matched: "静岡県焼津市駅北五丁目", municipalityCode: "222127" });
    const former = geocodeNow("三方原町682", { municipalityCode: "221309" });
    expect(former?.municipalityCode).toBe("221384");
  });

  it("believes an address that names its own municipality", () => {
    expect(geocodeNow("高松市番町1-8-15", { municipalityCode: "222127" })?.municipalityCode).toBe("372013");
  });

  it("tells cities of one name apart by the code, and guesses neither without one", () => {
    expect(geocodeNow("府中市", { municipalityCode: "342084" })?.matched).toBe("広島県府中市");
    expect(geocodeNow("府中市", { municipalityCode: "132063" })?.matched).toBe("東京都府中市");
    expect(geocodeNow("府中市")).toBeNull();
  });

  it("falls back to the office of the municipality, of the city where the ward is not known", () => {
    expect(geocodeNow("焼津市存在しない町9")).toMatchObject({ precision: "municipality", municipalityCode: "222127" });
    expect(geocodeNow("横浜市")).toMatchObject({ precision: "municipality", municipalityCode: "141003" });
  });

  it.each(["", "　", "〒425-8502", "電話でお問い合わせください", "静岡県", "-"])("%s has no place", (text) => {
    expect(geocodeNow(text)).toBeNull();
  });

  it("reads a text of any length", () => {
    const long = `焼津市${"上る町村".repeat(50_000)}`;
    expect(geocodeNow(long)).toMatchObject({ precision: "municipality", municipalityCode: "222127" });
  });
});

type Sample = { source: string; municipalityCode: string; address: string; lat: string; lng: string };

describe("600 real addresses with known positions", () => {
  const rows = parse(readFileSync("tests/fixtures/geocoder/real-addresses.csv"), { columns: true }) as Sample[];
  const errorsOf = (source: string) => {
    const own = rows.filter((row) => row.source === source);
    const errors = own.flatMap((row) => {
      const found = geocodeNow(row.address, { municipalityCode: row.municipalityCode });
      return found?.precision === "town" ? [distanceMeters(found, { lat: Number(row.lat), lng: Number(row.lng) })] : [];
    });
    errors.sort((a, b) => a - b);
    return { rows: own.length, placed: errors.length, medianMeters: Math.round(errors[errors.length >> 1]!) };
  };

  it.each([
    ["介護720", { rows: 200, placed: 195, medianMeters: 212 }],
    ["介護550", { rows: 100, placed: 100, medianMeters: 284 }],
    ["焼津", { rows: 50, placed: 50, medianMeters: 218 }],
    ["避難所", { rows: 250, placed: 246, medianMeters: 449 }],
  ])("%s: as many placed at town level, as near as before", (source, expected) => {
    expect(errorsOf(source)).toEqual(expected);
  });
});

describe("the municipality at a point", () => {
  it.each([
    ["焼津市役所", 34.86694, 138.32306, "222127"],
    ["東京駅", 35.68124, 139.76712, "131016"],
    ["札幌市役所", 43.06208, 141.35439, "011011"],
    ["浜松市三方原町", 34.78164, 137.71198, "221384"],
    ["浜松市浜北", 34.79306, 137.79, "221392"],
    ["父島", 27.09417, 142.19194, "134210"],
  ])("%s", (_name, lat, lng, code) => {
    expect(municipalityAt({ lat, lng })).toBe(code);
  });

  it("is unknown at sea and abroad", () => {
    expect(municipalityAt({ lat: 33, lng: 137.5 })).toBeNull();
    expect(municipalityAt({ lat: 53.41, lng: -8.24 })).toBeNull();
    expect(municipalityAt({ lat: 0, lng: 0 })).toBeNull();
  });
});
