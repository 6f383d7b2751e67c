import { describe, expect, it } from "vitest";
import { isEventListHeader, readEventHeader } from "./event-header";
import { readEventRow } from "./read-event-row";

const CONTEXT = {
  towns: [{ code: "222127", name: "焼津市", fullName: "静岡県焼津市" }],
  ownRoot: "https://example.jp/symposia/",
  purpose: "連絡のため",
  nowMs: 0,
};

function read(cells: Record<string, string>) {
  const headers = Object.keys(cells);
  const header = readEventHeader(headers);
  if (!header) throw new Error("No header");
  return readEventRow({ line: 2, cells: Object.values(cells) }, header, CONTEXT);
}

const event = (more: Record<string, string> = {}) =>
  read({ イベント名: "支え合いの会", 開始日: "2027-01-14", ...more });
const codes = (reading: ReturnType<typeof read>) => reading.issues.map(({ code }) => code);

describe("the header of an event list", () => {
  it.each([
    [["都道府県コード又は市区町村コード", "NO", "イベント名", "開始日", "料金（基本）", "住所", "方書"], 7],
    [
      ["全国地方公共団体コード", "ＩＤ", "イベント名", "開始日", "料金(基本)", "所在地＿連結表記", "建物名等（方書）"],
      7,
    ],
  ])("is known in each edition and width: %j", (headers, count) => {
    const header = readEventHeader(headers);
    expect(header?.columnOf.size).toBe(count);
    expect(header?.unused).toEqual([]);
  });

  it("needs the name and the first day", () => {
    expect(readEventHeader(["名称", "住所"])).toBeNull();
    expect(isEventListHeader(["催し名", "開催日", "住所"])).toBe(false);
    expect(isEventListHeader(["ｲﾍﾞﾝﾄ名", "開始日"])).toBe(true);
  });
});

describe("a row of an event list", () => {
  it("becomes a draft with all that has a field", () => {
    const { draft, issues } = event({
      全国地方公共団体コード: "22212",
      ID: "0001",
      終了日: "2027/1/15",
      開始時間: "１３：３０",
      終了時間: "16:00:00",
      説明: "一行目\n二行目",
      "料金（基本）": "500円",
      "料金（詳細）": "資料代",
      連絡先名称: "福祉課",
      連絡先電話番号: "054-1-2",
      連絡先内線番号: "345",
      主催者: "焼津市、見本の会",
      場所名称: "市民会館",
      住所: "焼津市本町1",
      方書: "2階",
      アクセス方法: "駅から10分",
      駐車場情報: "20台",
      定員: "先着50名",
      参加申込終了日: "令和9年1月10日",
    });
    expect(issues).toEqual([]);
    expect(draft).toMatchObject({ hostCode: "222127", sourceId: "0001", day: "2027-01-14", isSample: false });
    expect(draft?.content).toMatchObject({
      title: "支え合いの会",
      summary: "一行目\n二行目",
      when: { dateText: "2027年1月14日（木）", date: "2027-01-14", endDate: "2027-01-15", start: 810, end: 960 },
      ...{ isFree: false, feeNote: "500円 資料代", form: "venue" },
      venue: { name: "市民会館", address: "焼津市本町1 2階", access: "駅から10分\n駐車場情報: 20台" },
      contact: { name: "福祉課", phone: "054-1-2（内線345）" },
      organisers: [
        { role: "host", name: "焼津市", municipalityCode: "222127" },
        { role: "host", name: "見本の会", municipalityCode: null },
      ],
      registration: { isNeeded: true, venueCapacity: 50, closesAt: "2027-01-10T14:59:00.000Z", purpose: "連絡のため" },
    });
  });

  it("writes what has no field at the end of the summary and says so", () => {
    const { draft, issues } = event({
      説明: "本文",
      参加申込方法: "電話で",
      URL: "https://town.example/e",
      備考: "雨天中止",
    });
    expect(draft?.content.summary).toBe(
      "本文\n\n- 参加申込方法: 電話で\n- URL: https://town.example/e\n- 備考: 雨天中止",
    );
    expect(issues.at(-1)).toEqual({ code: "noted", values: { columns: "「参加申込方法」「URL」「備考」" } });
  });

  it.each([
    [{ 開始日: "令和２年２月２日（火）" }, "dayWeekday"],
    [{ 開始日: "2027-02-30" }, "noSuchDay"],
    [{ 開始日: "1月14日" }, "dayNoYear"],
    [{ 開始日: "未定" }, "dayUnreadable"],
    [{ 開始日: "" }, "noDay"],
    [{ 終了日: "2027-01-13" }, "endBeforeStart"],
    [{ イベント名: " " }, "noTitle"],
    [{ イベント名: "あ".repeat(121) }, "titleLong"],
    [{ 全国地方公共団体コード: "222097" }, "otherTown"],
    [{ 市区町村名: "島田市" }, "otherTown"],
  ])("makes nothing of %j: %s", (more, code) => {
    const reading = event(more as Record<string, string>);
    expect(reading.draft).toBeNull();
    expect(codes(reading)).toEqual([code]);
  });

  it.each([
    [{ 開始時間: "夕方ごろ" }, "timeUnreadable"],
    [{ 開始時間: "16:00", 終了時間: "14:00" }, "endTimeBeforeStart"],
    [{ 定員: "多数" }, "capacityUnreadable"],
    [{ 参加申込終了日: "随時" }, "deadlineUnreadable"],
    [{ 全国地方公共団体コード: "焼津" }, "codeUnreadable"],
    [{ 連絡先電話番号: "0".repeat(41) }, "shortened"],
    [{ 場所名称: "市民会館とオンライン", 定員: "50" }, "capacityToSplit"],
  ])("makes a draft of %j and warns: %s", (more, code) => {
    const reading = event({ 場所名称: "市民会館", ...more });
    expect(reading.draft).not.toBeNull();
    expect(codes(reading)).toContain(code);
  });

  it.each([
    ["オンライン", "online"],
    ["Ｚｏｏｍ", "online"],
    ["市民会館", "venue"],
    ["市民会館・オンライン", "both"],
    ["", "venue"],
  ])("at %j is held as %s", (placeName, form) => {
    expect(event({ 場所名称: placeName }).draft?.content.form).toBe(form);
  });

  it("takes the apostrophe against formulas away, and no other", () => {
    expect(event({ イベント名: "'=1+1" }).title).toBe("=1+1");
    expect(event({ イベント名: "'90年代を語る" }).title).toBe("'90年代を語る");
  });

  it("cuts a text that is too long between characters", () => {
    const { draft } = event({ 場所名称: `${"あ".repeat(99)}𠮷` });
    expect(draft?.content.venue.name).toBe("あ".repeat(99));
  });

  it("needs as many cells as the header has", () => {
    const header = readEventHeader(["イベント名", "開始日", "URL"])!;
    const reading = readEventRow({ line: 2, cells: ["会", "2027-01-14"] }, header, CONTEXT);
    expect(reading.issues).toEqual([{ code: "columnCount", values: { header: "3", row: "2" } }]);
  });
});
