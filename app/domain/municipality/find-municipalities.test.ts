import { describe, expect, it } from "vitest";
import { formerMunicipalityCodes, formerMunicipalityNames } from "~/gateways/geocoder/municipality-table.server";
import { checkDigit, isMunicipalityCode } from "./code";
import {
  allMunicipalities,
  allPrefectures,
  currentCode,
  municipalitiesOfPrefecture,
  municipalityByCode,
  searchMunicipalities,
  wardsOf,
} from "./find-municipalities.server";
import { fullName, type MunicipalityKind } from "./municipality";

const count = (kind: MunicipalityKind) => allMunicipalities().filter((one) => one.kind === kind).length;

/** 市区町村 (without wards of designated cities) of each prefecture, 北海道 with the 6 villages of 北方領土. */
const COUNTS = [
  185, 40, 33, 35, 25, 35, 59, 44, 25, 35, 63, 54, 62, 33, 30, 15, 19, 17, 27, 77, 42, 35, 54, 29, 19, 26, 43, 41, 39,
  30, 19, 19, 27, 23, 19, 24, 17, 20, 34, 60, 20, 21, 45, 18, 26, 43, 41,
];

describe("the municipality master", () => {
  it("has the right check digit in every code and no code twice", () => {
    const codes = allMunicipalities().map((one) => one.code);
    expect(codes.filter((code) => checkDigit(code.slice(0, 5)) !== code[5])).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual([...codes].sort());
  });

  it("holds 47 prefectures, 1,741 市区町村 and 6 villages of 北方領土, and 171 wards", () => {
    expect(count("prefecture")).toBe(47);
    expect(count("designatedCity")).toBe(20);
    expect(count("designatedCity") + count("city")).toBe(792);
    expect(count("specialWard")).toBe(23);
    expect(count("town")).toBe(743);
    expect(count("village")).toBe(183 + 6);
    expect(count("ward")).toBe(171);
  });

  it("has the right number of 市区町村 in each prefecture", () => {
    const counts = allPrefectures().map((prefecture) => {
      return municipalitiesOfPrefecture(prefecture.code).filter((one) => one.kind !== "ward").length;
    });
    expect(counts).toEqual(COUNTS);
  });

  it("gives every one a reading in hiragana and a position in Japan", () => {
    const odd = allMunicipalities().filter((one) => {
      const isRead = [one.kana, one.ownKana, one.prefectureKana].every((kana) => /^[ぁ-ゖー]+$/.test(kana));
      return !isRead || one.lat < 24 || one.lat > 46 || one.lng < 122 || one.lng > 149;
    });
    expect(odd).toEqual([]);
  });

  it("leads every ward to a designated city of its prefecture", () => {
    for (const ward of allMunicipalities().filter((one) => one.kind === "ward")) {
      const city = municipalityByCode(ward.parentCode!);
      expect(city?.kind).toBe("designatedCity");
      expect(ward.name).toBe(city!.name + ward.ownName);
      expect(ward.prefectureCode).toBe(city!.prefectureCode);
    }
  });

  it("knows the wards 浜松 has today and leads the former ones to them", () => {
    expect(wardsOf("221309").map((ward) => [ward.code, ward.ownName])).toEqual([
      ["221384", "中央区"],
      ["221392", "浜名区"],
      ["221406", "天竜区"],
    ]);
    expect(municipalityByCode("221317")).toBeNull();
    expect(currentCode("221317")).toBe("221384");
    expect(currentCode("221350")).toBe("221392");
    expect(currentCode("222127")).toBe("222127");
    expect(currentCode("999999")).toBeNull();
  });

  it("leads every former code and name to codes of today", () => {
    for (const [former, now] of formerMunicipalityCodes()) {
      expect(isMunicipalityCode(former)).toBe(true);
      expect(municipalityByCode(former)).toBeNull();
      expect(municipalityByCode(now)).not.toBeNull();
    }
    const codes = [...formerMunicipalityNames().values()].flat();
    expect(codes.filter((code) => !municipalityByCode(code))).toEqual([]);
  });

  it("tells places of the same name apart", () => {
    expect(searchMunicipalities("府中市", 9).map(fullName)).toEqual(["東京都府中市", "広島県府中市"]);
    expect(searchMunicipalities("泊村", 9).map((one) => (one.county ?? "") + one.name)).toEqual([
      "古宇郡泊村",
      "国後郡泊村",
    ]);
  });
});

describe("searching municipalities", () => {
  it.each([
    ["焼津", "222127"],
    ["やいづ", "222127"],
    ["ヤイヅ", "222127"],
    ["静岡県焼津市", "222127"],
    ["222127", "222127"],
    ["まつどし", "122076"],
    ["西宮市", "282049"],
    ["関が原町", "213624"],
    ["横浜市中区", "141046"],
  ])("%s finds %s first", (text, code) => {
    expect(searchMunicipalities(text, 1)[0]?.code).toBe(code);
  });

  it("finds nothing for nothing", () => {
    expect(searchMunicipalities(" ", 5)).toEqual([]);
    expect(searchMunicipalities("存在しない市", 5)).toEqual([]);
  });
});
