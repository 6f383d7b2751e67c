import { describe, expect, it } from "vitest";
import { auditCsv } from "./audit-csv";

const headers = {
  id: "番号",
  at: "日時",
  actorKind: "だれ",
  actorName: "名前",
  action: "したこと",
  subjectType: "種類",
  subjectId: "ID",
  detail: "くわしく",
};
const line = {
  id: "1",
  at: "2026-11-24T01:00:00.000Z",
  actorKind: "officer",
  actorName: "見本",
  action: "listing.edited",
  subjectType: "listing",
  subjectId: "lst_a",
  detail: "",
};

describe("auditCsv", () => {
  it("is what a Japanese spreadsheet opens", () => {
    expect(auditCsv([line], headers)).toBe(
      "\uFEFF番号,日時,だれ,名前,したこと,種類,ID,くわしく\r\n1,2026-11-24T01:00:00.000Z,officer,見本,listing.edited,listing,lst_a,\r\n",
    );
  });

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["  +1", "'  +1"],
    ["-2", "'-2"],
    ["@SUM", "'@SUM"],
    ["＝1", "'＝1"],
    ['a"b,c', '"a""b,c"'],
    ["一行\n二行", '"一行\n二行"'],
    ["\t=1", "'\t=1"],
  ])("makes no formula of %j", (actorName, cell) => {
    expect(auditCsv([{ ...line, actorName }], headers).split("\r\n")[1]).toBe(
      `1,2026-11-24T01:00:00.000Z,officer,${cell},listing.edited,listing,lst_a,`,
    );
  });
});
