import { describe, expect, it } from "vitest";
import { findHeader, isNoteRow, isTypeRow } from "./find-header";

const rows = (...lines: string[]) => lines.map((line, index) => ({ line: index + 1, cells: line.split(",") }));

describe("findHeader", () => {
  it("finds a header in the first row", () => {
    expect(findHeader(rows("名称,住所,緯度,経度", "図書館,焼津市本町,34.8,138.3"))?.index).toBe(0);
  });

  it("passes over titles, blank cells and property rows", () => {
    const found = findHeader(
      rows(
        "#LINK,,",
        "#attribution_name,高松市,",
        "公共施設一覧 令和5年4月1日現在,,",
        "#property,name,address,location",
        "1,a,b,c",
      ),
    );
    expect(found?.index).toBe(3);
  });

  it("takes a header that only its wording explains", () => {
    expect(findHeader(rows("サロン会場名,ご住所,お電話", "なぎさ会,本町1-1,054-111-1111"))?.index).toBe(0);
  });

  it.each([
    ["only numbers", rows("1,2,3", "4,5,6")],
    ["a name without a place", rows("名称,備考", "図書館,本がある")],
    ["data without a header", rows("焼津図書館,静岡県焼津市三ケ名1550,34.864,138.305")],
    ["nothing", []],
  ])("finds none in %s", (_, table) => {
    expect(findHeader(table)).toBeNull();
  });
});

describe("isTypeRow", () => {
  it.each(["#object_type_xsd,string,string", "文字列,文字列,半角数字", "必須,任意,任意"])("%s", (line) => {
    expect(isTypeRow(line.split(","))).toBe(true);
  });
  it("is not a row of data", () => {
    expect(isTypeRow("1,図書館,焼津市".split(","))).toBe(false);
  });
});

describe("isNoteRow", () => {
  it.each(["※令和5年4月1日現在,,", "出典：焼津市,,", "注）休館日は変わることがあります,,"])("%s", (line) => {
    expect(isNoteRow(line.split(","))).toBe(true);
  });
  it("is not a row with a name alone", () => {
    expect(isNoteRow(["図書館", "", ""])).toBe(false);
  });
});
