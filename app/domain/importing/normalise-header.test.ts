import { describe, expect, it } from "vitest";
import { knownColumn } from "./column-names";
import { normaliseHeader } from "./normalise-header";

describe("normaliseHeader", () => {
  it.each([
    ["都道府県コード又は市区町村コード", "都道府県コ―ド又は市区町村コ―ド"],
    ["都道府県コード又は市区町村コード", "都道府県ｺｰﾄﾞ又は市区町村ｺｰﾄﾞ"],
    ["名称_カナ", "名称（カナ）"],
    ["名称_カナ", "名称 カナ"],
    ["方書（ビル名等）", "方書(ビル名等)"],
    ["FAX番号", "ＦＡＸ番号"],
    ["電話番号", "電話\n番号"],
    ["NO", "No."],
    ["#property", "property"],
    ["公共施設　", "公共施設"],
    ["緯度・経度", "緯度,経度"],
  ])("%s and %s are one column", (a, b) => {
    expect(normaliseHeader(a)).toBe(normaliseHeader(b));
  });

  it("keeps apart what differs", () => {
    expect(normaliseHeader("開始時刻平日")).not.toBe(normaliseHeader("終了時刻平日"));
  });
});

describe("knownColumn", () => {
  it.each([
    ["介護サービス事業所名称", "name"],
    ["医療機関の名称", "name"],
    ["指定緊急避難場所名称", "name"],
    ["所在地_連結表記", "address"],
    ["火曜開放開始時刻", "tueOpens"],
    ["土曜日終了時間", "satCloses"],
    ["telephoneNumber", "phone"],
    ["共通ID", "commonId"],
  ])("%s goes to %s", (header, field) => {
    expect(knownColumn(header)?.field).toBe(field);
  });

  it("does not know a header of no standard", () => {
    expect(knownColumn("男性トイレ総数")).toBeNull();
  });
});
