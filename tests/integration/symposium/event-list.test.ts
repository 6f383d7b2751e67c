import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { encode } from "iconv-lite";
import { describe, expect, it } from "vitest";
import { getSymposiaCsv } from "~/domain/exporting/symposia-csv.server";
import { checkEventList } from "~/domain/importing/check-event-list.server";
import { countOutcomes, MOST_EVENTS } from "~/domain/importing/event-list-report";
import { importEventList } from "~/domain/importing/import-event-list.server";
import { importFile } from "~/domain/importing/import-file.server";
import { readSymposiaQuery } from "~/domain/search/symposia-query";
import { changeEventStatus } from "~/domain/symposium/change-status.server";
import { readContent } from "~/domain/symposium/content-of";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { env } from "~/gateways/env.server";
import { anOfficer } from "../../factories/actor";
import {
  aPublishedSymposium,
  aSymposiumDraft,
  TEST_DESK as at,
  completeContent,
  TEST_NOW as now,
  TEST_HOST,
} from "../../factories/symposium";
import { databases, deleteAllRows, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };
const purpose = "連絡のため";

const bytes = (text: string) => new TextEncoder().encode(text);
const importIt = (file: Uint8Array, desk = at) => importEventList({ at: desk, purpose, now, file });
const checkIt = (file: Uint8Array, desk = at) => checkEventList({ at: desk, purpose, now, file });
const drafts = async () => {
  const rows = await db().symposium.findMany({ orderBy: { id: "asc" } });
  return rows.map((row) => ({ ...row, content: readContent(row.draft) }));
};

async function reportOf(file: Uint8Array, desk = at) {
  const checked = await checkIt(file, desk);
  if (!checked.ok) throw new Error(checked.message);
  return checked.report;
}

function exported(more = ""): Promise<string> {
  const { query } = readSymposiaQuery(new URLSearchParams(`time=all${more}`));
  return getSymposiaCsv({ query, baseUrl: env().baseUrl, now });
}

const FORMER = [
  "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,開始日,開始時間,終了時間,料金（基本）,場所名称,住所,方書",
  "222127,0000000001,静岡県,焼津市,①見本の会～春～,2027/3/1,13:30,15:00,無料,市民会館,焼津市本町1,２階",
  "222127,0000000002,静岡県,焼津市,見本の集い,令和9年3月2日,10:00,12:00,500円,公民館,焼津市本町2,",
  "",
].join("\r\n");

describe.each(databases)("the event list on $name", (database) => {
  useDatabase(database);

  it("gives back what it was made of", async () => {
    const content = completeContent({
      isFree: false,
      feeNote: "資料代 500円",
      contact: { name: "見本の地域福祉課", phone: "054-000-0000（内線12）", email: "symposium@example.jp", url: "" },
      registration: { ...completeContent().registration, closesAt: "2027-01-10T08:00:00.000Z" },
    });
    await aPublishedSymposium({ content });
    await aPublishedSymposium({ content: { title: "ネットの会", form: "online", isFree: null } });
    const csv = await exported();
    expect(csv).not.toContain("secret-test-link");
    expect(csv).not.toContain("symposium@example.jp");
    await deleteAllRows();
    expect(await importIt(bytes(csv))).toMatchObject({ ok: true });
    const made = await drafts();
    const both = made.find(({ title, content: { title: named } }) => title === null && named === content.title);
    expect(both).toMatchObject({ hostCode: TEST_HOST, publishedRevision: null, isSample: true });
    const { when, form, venue, summary, isFree, feeNote, registration } = both!.content;
    expect({ when, form, venue, summary, isFree, feeNote }).toEqual({
      ...{ when: content.when, form: content.form, venue: content.venue, summary: content.summary },
      ...{ isFree: false, feeNote: "資料代 500円" },
    });
    expect(both!.content.organisers).toMatchObject([{ role: "host", name: "焼津市（見本）" }]);
    expect(both!.content.contact).toEqual({ ...content.contact, email: "" });
    expect(registration).toMatchObject({
      ...{ isNeeded: true, onlineCapacity: 100, venueCapacity: 20, purpose },
      closesAt: "2027-01-10T08:00:00.000Z",
    });
    const online = made.find(({ content: { title } }) => title === "ネットの会")?.content;
    expect(online).toMatchObject({ form: "online", isFree: null, registration: { onlineCapacity: 100 } });
  });

  it("holds only what is published and what is asked for", async () => {
    await aSymposiumDraft({ content: { title: "まだ秘密の会" } });
    const id = await aPublishedSymposium({ content: { title: "中止の会", form: "online" } });
    const { draftVersion: baseVersion } = await db().symposium.findUniqueOrThrow({ where: { id } });
    await changeEventStatus({ at, id, baseVersion, to: "cancelled", note: "台風のため", now });
    const csv = await exported();
    expect(csv).toContain("見本。中止（台風のため）。");
    expect(csv).not.toContain("秘密");
    expect((await exported("&form=venue")).split("\r\n")).toHaveLength(2);
  });

  it("makes nothing new of its own export, nor of a file a second time", async () => {
    await aPublishedSymposium();
    expect(countOutcomes(await reportOf(bytes(await exported())))).toMatchObject({ new: 0, known: 1, wrong: 0 });
    const first = await importIt(bytes(FORMER));
    expect(first).toMatchObject({ ok: true, made: [expect.any(String), expect.any(String)] });
    expect(await importIt(bytes(FORMER))).toMatchObject({ ok: true, made: [] });
    const renumbered = FORMER.replace("0000000001", "A1").replace("0000000002", "A2");
    expect(await importIt(bytes(renumbered))).toMatchObject({ ok: true, made: [] });
    const renamed = FORMER.replace("見本の集い", "名をかえた集い");
    const { lines } = await reportOf(bytes(renamed));
    expect(lines[1]).toMatchObject({ outcome: "known", symposium: { title: "見本の集い" }, line: 3 });
    expect(await db().symposium.count()).toBe(3);
    const audits = await db().auditLog.count({ where: { action: "symposium.created", municipalityCode: TEST_HOST } });
    expect(audits).toBe(3);
  });

  it("two imports at once make everything once", async () => {
    const [a, b] = await Promise.all([importIt(bytes(FORMER)), importIt(bytes(FORMER))]);
    expect([a, b].flatMap((done) => (done.ok ? done.made : []))).toHaveLength(2);
    expect(await db().symposium.count()).toBe(2);
  });

  it.each([
    ["UTF-8", bytes(FORMER)],
    ["UTF-8 (BOM)", bytes(`\uFEFF${FORMER}`)],
    ["Shift_JIS", encode(FORMER, "cp932")],
    ["UTF-16LE", encode(FORMER, "utf-16le", { addBOM: true })],
    ["UTF-16BE", encode(FORMER, "utf-16be", { addBOM: true })],
  ])("reads the former edition in %s", async (name, file) => {
    expect(await reportOf(file)).toMatchObject({ encoding: name, unusedColumns: [] });
    await importIt(file);
    const contents = (await drafts()).map(({ content }) => content);
    expect(contents.map(({ title }) => title).sort()).toEqual(["①見本の会～春～", "見本の集い"].sort());
    expect(contents.find(({ title }) => title === "見本の集い")).toMatchObject({
      ...{ isFree: false, feeNote: "500円", when: { date: "2027-03-02", start: 600, end: 720 } },
      venue: { name: "公民館", address: "焼津市本町2" },
    });
  });

  it("says by line what is wrong, and makes the others", async () => {
    const file = bytes(
      [
        "※令和8年11月1日現在",
        "イベント名,開始日,全国地方公共団体コード,担当者の印",
        "文字列,日付,半角数字,文字列",
        "よい会,2027-03-01,222127,印",
        '"二行の\n会",2027-03-02,222127,',
        "曜日のちがう会,令和２年２月２日（火）,222127,",
        ",2027-03-03,222127,",
        "よその会,2027-03-04,222097,",
        "よい 会,2027年3月1日（月）,222127,",
        "列の足りない会,2027-03-05",
        "",
      ].join("\n"),
    );
    const { lines, unusedColumns } = await reportOf(file);
    expect(lines.map(({ line, outcome, issues }) => [line, outcome, issues[0]?.code])).toEqual([
      [3, "left", undefined],
      [4, "new", "noPlace"],
      [5, "new", "noPlace"],
      [7, "wrong", "dayWeekday"],
      [8, "wrong", "noTitle"],
      [9, "wrong", "otherTown"],
      [10, "known", undefined],
      [11, "wrong", "columnCount"],
    ]);
    expect(lines[6]?.sameAsLine).toBe(4);
    expect(unusedColumns).toEqual(["担当者の印"]);
    expect(await db().symposium.count()).toBe(0);
    await importIt(file);
    expect((await drafts()).map(({ content }) => content.title)).toEqual(
      expect.arrayContaining(["よい会", "二行の 会"]),
    );
    expect(await db().symposium.count()).toBe(2);
  });

  it("refuses whole what it cannot read", async () => {
    const garbled = bytes(new TextDecoder("shift_jis").decode(bytes(FORMER.repeat(3))));
    const many = ["イベント名,開始日", ...Array.from({ length: MOST_EVENTS + 1 }, (_, i) => `会${i},2027-03-01`)];
    const files: [Uint8Array, RegExp][] = [
      [garbled, /文字化け|跡/],
      [new Uint8Array(), /空/],
      [bytes("名称,住所\n会館,本町\n"), /「イベント名」と「開始日」/],
      [bytes("イベント名,開始日\n"), /行がありません/],
      [bytes('イベント名,開始日\n"閉じない,2027-03-01\n'), /引用符/],
      [bytes(many.join("\n")), /500行/],
      [new Uint8Array(2_000_001).fill(65), /2MB/],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /Excel/],
    ];
    for (const [file, message] of files) {
      expect(await importIt(file)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    }
    expect(await db().symposium.count()).toBe(0);
  });

  it("takes as many rows as it promises, in one go", async () => {
    const rows = Array.from({ length: MOST_EVENTS }, (_, i) => `${i},会${i},2027-03-01,市民会館`);
    const done = await importIt(bytes(["ID,イベント名,開始日,場所名称", ...rows].join("\n")));
    expect(done.ok && done.made).toHaveLength(MOST_EVENTS);
  });

  it("does not exist for the desk of another town", async () => {
    const foreign: DeskAt = { actor: elsewhere.actor, codes: [TEST_HOST] };
    await expect(checkIt(bytes(FORMER), foreign)).rejects.toMatchObject({ reason: "notFound" });
    await expect(importIt(bytes(FORMER), foreign)).rejects.toMatchObject({ reason: "notFound" });
    expect(countOutcomes(await reportOf(bytes(FORMER), elsewhere))).toMatchObject({ new: 0, wrong: 2 });
    expect(await db().symposium.count()).toBe(0);
  });

  it("is not taken for listings on the command line", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "event-list-"));
    const file = path.join(folder, "222127_event.csv");
    await writeFile(file, FORMER);
    const source = {
      ...{ id: "import-test", name: "イベント一覧", publisher: "見本", licenceId: "unknown", creditLine: "見本" },
      ...{ url: null, municipalityCode: TEST_HOST, isSample: true, retrievedAt: null },
    };
    const report = await importFile({ path: file, fileName: "222127_event.csv", source, dryRun: false, now });
    expect(report.errors).toMatchObject([{ line: 1, message: expect.stringMatching(/イベント一覧.*机/) }]);
    expect(await db().listing.count()).toBe(0);
    await rm(folder, { recursive: true });
  });
});
