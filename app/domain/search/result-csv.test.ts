import { describe, expect, it } from "vitest";
import { CSV_COLUMNS, csvCell, toCsv } from "./result-csv";
import type { ListingHit } from "./search-answer";

const hit: ListingHit = {
  card: {
    id: "lst_1",
    kind: "resource",
    name: '=HYPERLINK("http://example.jp","押す")',
    kana: null,
    summary: "",
    serviceType: null,
    organizationName: "団体, 一",
    themes: ["food", "children"],
    targets: [],
    municipalityCode: "062073",
    address: "一行目\n二行目",
    lat: 38.1,
    lng: 140.2,
    positionPrecision: "exact",
    reach: ["place"],
    openingHours: null,
    costKind: "free",
    capacityState: "unknown",
    trust: "unconfirmed",
    confirmedOn: null,
    checkDueOn: "2027-01-01",
    isSample: false,
  },
  distanceMeters: 120,
  matches: {},
};
const words = { column: (column: string) => column, value: (_: string, key: string) => key };

describe("a table for spreadsheets", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+81-3", "'+81-3"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    [" =1", "' =1"],
    ["\t=1", "'\t=1"],
    ["普通の字", "普通の字"],
    ['"引用"', '"""引用"""'],
    ["a,b", '"a,b"'],
    [-3.5, "-3.5"],
    [null, ""],
  ])("writes %j as %j", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it("begins with a BOM, has every column, and ends each row with CRLF", () => {
    const csv = toCsv({ hits: [hit], sources: new Map(), baseUrl: "https://wa.example.jp", words });
    expect(csv.startsWith(`\uFEFF${CSV_COLUMNS.join(",")}\r\n`)).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://example.jp"",""押す"")"`);
    expect(csv).toContain(',"団体, 一",food、children,,062073,"一行目\n二行目",38.1,140.2,exact,120,');
    expect(csv).toContain(",https://wa.example.jp/listings/lst_1,,,,");
  });

  it("names source, publisher, licence and credit of each listing", () => {
    const source = {
      name: "一覧",
      publisher: "湯沢町",
      licenceId: "CC-BY-4.0",
      creditLine: "湯沢町「一覧」",
      url: null,
    };
    const csv = toCsv({ hits: [hit], sources: new Map([["lst_1", source]]), baseUrl: "", words });
    expect(csv.trimEnd().endsWith("一覧,湯沢町,CC-BY-4.0,湯沢町「一覧」")).toBe(true);
  });
});
