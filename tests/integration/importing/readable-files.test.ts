import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { CENTER, csv, HEADER, importBytes, LIBRARY, listings } from "./importing-setup";

const SOUND = csv(HEADER, LIBRARY, CENTER);
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();
/** 名称,住所,緯度,経度 / 図書館①,静岡県焼津市本町1-1,34.8669,138.3231 in CP932. */
const CP932 = Buffer.from(
  "96bc8fcc2c8f5a8f8a2c88dc93782c8c6f93780d0a907d8f918ad987402c90c389aa8ca78fc492c38e73967b92ac312d312c33342e383636392c3133382e333233310d0a",
  "hex",
);

describe("encodings, containers and separators", () => {
  useDatabase(pgliteDatabase);

  it.each<[what: string, content: string | Uint8Array, encoding: string, format: string]>([
    ["UTF-8", SOUND, "UTF-8", "csv/publicFacility"],
    ["UTF-8 with a mark", `\uFEFF${SOUND}`, "UTF-8 (BOM)", "csv/publicFacility"],
    ["UTF-16LE with a mark", Buffer.from(`\uFEFF${SOUND}`, "utf16le"), "UTF-16LE", "csv/publicFacility"],
    ["UTF-16LE without a mark", Buffer.from(SOUND, "utf16le"), "UTF-16LE", "csv/publicFacility"],
    ["UTF-16BE with a mark", bigEndian(`\uFEFF${SOUND}`), "UTF-16BE", "csv/publicFacility"],
    ["gzip", gzipSync(SOUND), "UTF-8", "csv/publicFacility"],
    ["line feeds alone", SOUND.replaceAll("\r\n", "\n"), "UTF-8", "csv/publicFacility"],
    ["carriage returns alone", SOUND.replaceAll("\r\n", "\r"), "UTF-8", "csv/publicFacility"],
    ["tabs", SOUND.replaceAll(",", "\t"), "UTF-8", "tsv/publicFacility"],
    ["semicolons", SOUND.replaceAll(",", ";"), "UTF-8", "csv-semicolon/publicFacility"],
    ["no line break at the end", SOUND.trimEnd(), "UTF-8", "csv/publicFacility"],
  ])("%s", async (_, content, encoding, format) => {
    const report = await importBytes(content);
    expect(report).toMatchObject({ encoding, format, rows: 2, created: 2, rejected: 0, errors: [], warnings: [] });
    expect((await listings()).map((listing) => listing.name)).toEqual(["焼津図書館", "港地域交流センター"]);
  });

  it("CP932 with its own characters", async () => {
    const report = await importBytes(CP932);
    expect(report).toMatchObject({ encoding: "Shift_JIS", created: 1 });
    expect((await listings())[0]).toMatchObject({ name: "図書館①", address: "静岡県焼津市本町1-1" });
  });

  it("says what became of each column, and how it read the file", async () => {
    const report = await importBytes(SOUND);
    expect(report).toEqual({
      file: "facilities.csv",
      encoding: "UTF-8",
      format: "csv/publicFacility",
      rows: 2,
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      warnings: [],
      errors: [],
      mapping: {
        全国地方公共団体コード: "municipalityCode",
        ID: "recordId",
        名称: "name",
        住所: "address",
        緯度: "lat",
        経度: "lng",
        電話番号: "phone",
        備考: "note",
      },
    });
  });
});

describe("headers", () => {
  useDatabase(pgliteDatabase);

  it("passes over titles above, types below and remarks at the end", async () => {
    const report = await importBytes(
      csv(
        "#LINK,,,",
        "#attribution_name,高松市,,",
        "公共施設一覧,,,",
        "#property,name,address,location",
        "#object_type_xsd,string,string,string",
        "#property_context,Assertion,Assertion,Assertion",
        '1,高松市日新コミュニティセンター,高松市瀬戸内町22-9,"34.34758361,134.03246917"',
        "※令和5年4月1日現在,,,",
      ),
    );
    expect(report).toMatchObject({ format: "csv/propertyTable", rows: 1, created: 1, errors: [] });
    expect((await listings())[0]).toMatchObject({
      sourceRecordId: "1",
      municipalityCode: "372013",
      address: "香川県高松市瀬戸内町22-9",
      lat: 34.3475836,
      lng: 134.0324692,
      positionSource: "source",
    });
  });

  it.each([
    "都道府県コ―ド又は市区町村コ―ド,ＮＯ,施設 名称,住　所,緯　度,経　度",
    "都道府県コード又は市区町村コード,No.,施設名称,所在地,緯度(世界測地系),経度(世界測地系)",
    '市区町村コード,番号,"施設\n名称","住所\n（所在地）",緯度,経度',
  ])("reads the variants of %j", async (header) => {
    const report = await importBytes(csv(header, "222127,1,焼津図書館,静岡県焼津市三ケ名1550-2,34.86466,138.305718"));
    expect(report).toMatchObject({ created: 1, rejected: 0, warnings: [] });
    expect((await listings())[0]).toMatchObject({ name: "焼津図書館", sourceRecordId: "1", lat: 34.86466 });
  });

  it("guesses at a table of its own making and shows the guess", async () => {
    const report = await importBytes(csv("サロン会場名,ご住所,お電話,合言葉", "なぎさ会,本町1-1,054-111-1111,やま"), {
      municipalityCode: "222127",
    });
    expect(report.mapping).toEqual({ サロン会場名: "name", ご住所: "address", お電話: "phone", 合言葉: "extra" });
    expect((await listings())[0]).toMatchObject({
      name: "なぎさ会",
      address: "静岡県焼津市本町1-1",
      phone: "054-111-1111",
      sourceExtra: { 合言葉: "やま" },
    });
  });

  it("takes the municipality from the file name when nothing else tells", async () => {
    await importBytes(csv("名称,住所", "集会所,本町1-1"), { fileName: "222127_halls.csv" });
    expect((await listings())[0]?.municipalityCode).toBe("222127");
  });
});

describe("GeoJSON and JSON", () => {
  useDatabase(pgliteDatabase);

  it("reads points of shelters and keeps the kinds of disaster", async () => {
    const feature = {
      type: "Feature",
      geometry: { type: "Point", coordinates: [134.136214, 34.390806] },
      properties: {
        NO: 94234,
        共通ID: "E3720100001201",
        都道府県名及び市町村名: "香川県高松市",
        "施設・場所名": "庵治斎場",
        住所: "香川県高松市庵治町1391",
        洪水: "1",
        津波: "",
      },
    };
    const report = await importBytes(JSON.stringify({ type: "FeatureCollection", features: [feature] }, null, 2));
    expect(report).toMatchObject({ format: "geojson/shelter", created: 1, warnings: [], errors: [] });
    expect((await listings())[0]).toMatchObject({
      sourceRecordId: "E3720100001201",
      municipalityCode: "372013",
      themes: ["living"],
      sourceExtra: { 洪水: "1" },
    });
  });

  it("finds the municipality of a bare point by where it lies", async () => {
    const point = {
      type: "Feature",
      properties: { name: "港の公園" },
      geometry: { type: "Point", coordinates: [138.3231, 34.8669] },
    };
    await importBytes(JSON.stringify({ type: "FeatureCollection", features: [point] }));
    expect((await listings())[0]).toMatchObject({ name: "港の公園", municipalityCode: "222127", lat: 34.8669 });
  });

  it("reads lists of records with names for their keys", async () => {
    const content = readFileSync("prisma/data/open-data/yuzawa/childcare_support_2022.json");
    const report = await importBytes(content, { municipalityCode: "052078" });
    expect(report).toMatchObject({ format: "json/table", created: 5, rejected: 0 });
    const center = (await listings()).find((listing) => listing.name === "湯沢市子育て支援総合センター");
    expect(center).toMatchObject({
      serviceType: "子育て支援センター",
      address: "秋田県湯沢市柳町2-1-39",
      positionSource: "geocoded",
      targets: ["parenting"],
    });
    expect(center?.openingHours).toMatchObject({ rules: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat"] }] });
  });
});

describe("ids", () => {
  useDatabase(pgliteDatabase);

  it("keeps one office with two services apart", async () => {
    const header =
      "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,サービスの種類,住所,緯度,経度,法人番号,法人の名称,事業所番号";
    const office = (service: string) =>
      `011011,0190100271,北海道,札幌市中央区,ナイトケアセンター,${service},北海道札幌市中央区北１条西13丁目4,43.0607,141.3363,2430005000636,札幌市社会福祉協議会,0190100271`;
    const report = await importBytes(csv(header, office("夜間対応型訪問介護"), office("訪問介護")));
    expect(report).toMatchObject({ format: "csv/kaigoOpenData", created: 2, warnings: [] });
    expect(await db().organization.count()).toBe(1);
  });

  it("takes one id in two municipalities for two places", async () => {
    const report = await importBytes(
      csv(HEADER, LIBRARY, "372013,1,高松図書館,香川県高松市昭和町一丁目2-20,34.3364,134.0316,,"),
    );
    expect(report).toMatchObject({ created: 2, warnings: [], errors: [] });
  });
});
