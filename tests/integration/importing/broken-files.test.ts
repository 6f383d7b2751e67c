import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { brief, CENTER, csv, HEADER, importBytes, LIBRARY, listings } from "./importing-setup";

const SOUND = csv(HEADER, LIBRARY, CENTER);
const misread = (text: string, as: string) => new TextDecoder(as).decode(Buffer.from(text));

describe("files that are refused whole", () => {
  useDatabase(pgliteDatabase, { keepRows: true });

  it.each<[what: string, content: string | Uint8Array, code: string]>([
    ["an empty file", "", "fileEmpty"],
    ["a file of blank lines", "\r\n\r\n \r\n", "fileEmpty"],
    ["a web page called .csv", "<!DOCTYPE html>\n<html><body>404 Not Found</body></html>", "notATable"],
    ["an Excel file called .csv", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]), "notATable"],
    ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "notATable"],
    ["a PDF", "%PDF-1.7\n", "notATable"],
    ["XML", '<?xml version="1.0"?><rows/>', "notATable"],
    ["a .gz cut off in the middle", gzipSync(SOUND.repeat(50)).subarray(0, 120), "gzipBroken"],
    ["a web page inside a .gz", gzipSync("<html><body>error</body></html>"), "notATable"],
    [
      "EUC-JP",
      Buffer.from("ccbebece2cbdbbbdea2cb0decad92cb7d0c5d90abfdebdf1b4db2cbec6c4c5bbd4a4ca0a", "hex"),
      "unknownEncoding",
    ],
    ["ISO-2022-JP", "\u001B$BL>>N\u001B(B,\u001B$B=;=j\u001B(B\n", "unknownEncoding"],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x42, 0x30, 0, 0]), "unknownEncoding"],
    [
      "UTF-8 with a broken byte",
      Buffer.concat([Buffer.from(SOUND), Buffer.from([0xff, 0xfd, 0x80])]),
      "unknownEncoding",
    ],
    [
      "UTF-8 cut off within a letter",
      Buffer.from(SOUND).subarray(0, Buffer.from(SOUND.split("焼津図")[0]!).length + 2),
      "unknownEncoding",
    ],
    ["UTF-8 once saved as Shift_JIS", misread(SOUND, "shift_jis"), "mojibake"],
    ["UTF-8 once saved as Windows-1252", misread(SOUND, "windows-1252"), "mojibake"],
    ["Japanese lost to question marks", SOUND.replace(/[^\x20-\x7E\r\n]/g, "?"), "mojibake"],
    ["replacement characters", SOUND.replace("図書館", "図\uFFFD館"), "mojibake"],
    ["a table without a name", csv("番号,住所,緯度,経度", "1,焼津市本町,34.8,138.3"), "noHeader"],
    ["a table without a place", csv("名称,備考", "図書館,本がある"), "noHeader"],
    ["prose", "きょうは よい てんきです。\nあしたも はれるでしょう。\n", "noHeader"],
    [
      "a quote that is never closed",
      csv(HEADER, LIBRARY, '222127,2,"港地域交流センター,静岡県', CENTER),
      "tableBroken",
    ],
    ["JSON cut off", '[{"名称":"図書館","住所":"焼津', "jsonBroken"],
    ["JSON without a place", '[{"title":"x","text":"y"}]', "noHeader"],
  ])("%s", async (_, content, code) => {
    const report = await importBytes(content);
    expect(report.format).toBeNull();
    expect(report.errors.map((error) => error.code)).toEqual([code]);
    expect(report.errors[0]!.message).toMatch(/。$/);
    expect({ rows: report.rows, created: report.created, rejected: report.rejected }).toEqual({
      rows: 0,
      created: 0,
      rejected: 0,
    });
    expect(await db().listing.count()).toBe(0);
    expect(await db().source.count()).toBe(0);
  });

  it("names the line where the broken row begins", async () => {
    const report = await importBytes(csv(HEADER, LIBRARY, '222127,2,"港地域交流センター,静岡県', CENTER));
    expect(brief(report.errors)).toEqual([[3, "tableBroken"]]);
  });

  it("a file that is not there", async () => {
    const { importFile } = await import("~/domain/importing/import-file.server");
    const { NOW, SOURCE } = await import("./importing-setup");
    const report = await importFile({
      path: "no-such-file.csv",
      fileName: "no-such-file.csv",
      source: SOURCE,
      dryRun: true,
      now: NOW,
    });
    expect(report.errors.map((error) => error.code)).toEqual(["fileMissing"]);
  });
});

describe("rows that are refused alone", () => {
  useDatabase(pgliteDatabase);

  it("names the physical line of each, counted over cells with line breaks, and stores the others", async () => {
    const report = await importBytes(
      csv(
        HEADER,
        '222127,1,焼津図書館,静岡県焼津市三ケ名1550-2,34.86466,138.305718,,"一行目\r\n二行目\r\n三行目"',
        "",
        "222127,2,,静岡県焼津市本町1-1,34.8,138.3,,",
        "222127,3,列がたりない,静岡県焼津市本町1-1",
        "222127,4,列が多い,静岡県焼津市本町1-1,34.8,138.3,,,あふれた,値",
        "222127,5,名前??館,静岡県焼津市本町1-1,34.8,138.3,,",
        ",6,どこにもない,,,,,",
        CENTER.replace(",2,", ",7,"),
        "※令和6年4月1日現在,,,,,,,",
      ),
    );
    expect(brief(report.errors)).toEqual([
      [6, "nameMissing"],
      [7, "columnCount"],
      [8, "columnCount"],
      [9, "mojibake"],
      [10, "municipalityUnknown"],
    ]);
    expect(report.errors[0]).toEqual({
      line: 6,
      column: "名称",
      code: "nameMissing",
      message: "名前がありません。名前を書いてください。",
    });
    expect(brief(report.warnings)).toEqual([[12, "noteRowSkipped"]]);
    expect(report).toMatchObject({ rows: 7, created: 2, rejected: 5 });
    expect((await listings()).map((listing) => listing.name)).toEqual(["焼津図書館", "港地域交流センター"]);
  });

  it("reports a row that stands twice, and keeps apart different rows of one id", async () => {
    const report = await importBytes(csv(HEADER, LIBRARY, CENTER.replace(",2,", ",1,"), LIBRARY));
    expect(brief(report.warnings)).toEqual([[3, "duplicateId"]]);
    expect(brief(report.errors)).toEqual([[4, "duplicateRow"]]);
    const ids = (await listings()).map((listing) => listing.sourceRecordId);
    expect(ids).toEqual(["1", expect.stringMatching(/^1~/)]);
  });

  it("rejects what is no record in JSON, with its line", async () => {
    const report = await importBytes(
      '[\n{"名称":"図書館","住所":"静岡県焼津市本町1"},\n"x",\n{"名称":"","住所":"静岡県焼津市本町1"}\n]',
    );
    expect(report.format).toBe("json/table");
    expect(brief(report.errors)).toEqual([
      [3, "rowNotObject"],
      [4, "nameMissing"],
    ]);
    expect(report.created).toBe(1);
  });
});
