import { describe, expect, it } from "vitest";
import { EVENT_COLUMNS } from "~/domain/symposium/event-list";
import { aSymposiumView, aSymposiumViewOf } from "../../../tests/factories/symposium-view";
import { toEventRow } from "./event-row";
import { eventListCsv } from "./symposia-csv.server";

const BASE_URL = "https://example.jp";
const rowOf = (view = aSymposiumView()) => toEventRow(view, { baseUrl: BASE_URL, municipalityName: "静岡県焼津市" });

describe("a symposium as a row of イベント一覧", () => {
  it("has every column of the data set, in its order", () => {
    const header = eventListCsv([], BASE_URL);
    expect(header).toBe(
      "\uFEFF全国地方公共団体コード,ID,地方公共団体名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日,開始時間,終了時間," +
        "開始日時特記事項,説明,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,場所名称,所在地_連結表記," +
        "建物名等(方書),緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,URL,備考\r\n",
    );
    expect(Object.keys(rowOf())).toHaveLength(Object.keys(EVENT_COLUMNS).length);
  });

  it("says days and times of Tokyo, the deadline, the places and how to register", () => {
    expect(rowOf()).toMatchObject({
      ...{ municipalityCode: "222127", id: "sym_test", municipalityName: "静岡県焼津市", title: "見本のシンポジウム" },
      ...{ startDay: "2027-01-14", endDay: "2027-01-14", startTime: "14:00", endTime: "16:30", timeNote: "" },
      ...{ fee: "無料", feeDetail: "", organiser: "焼津市（見本）", contactName: "見本の課" },
      ...{ contactPhone: "054-000-0000", contactExtension: "", placeName: "見本市民会館", address: "焼津市本町1丁目" },
      ...{ capacity: "120", deadlineDay: "2027-01-10", deadlineTime: "17:00" },
      method: "事前申込（https://example.jp/symposia/sym_test/register）",
      url: "https://example.jp/symposia/sym_test",
      remarks: "オンラインでも参加できます。会場の定員20人。オンラインの定員100人。",
    });
  });

  it("writes a morning as 09:05 and an end after midnight with its own day", () => {
    const view = aSymposiumView({ startsAt: "2027-01-14T00:05:00.000Z", endsAt: "2027-01-14T16:00:00.000Z" });
    const day = { startDay: "2027-01-14", startTime: "09:05", endDay: "2027-01-15", endTime: "01:00" };
    expect(rowOf(view)).toMatchObject(day);
  });

  it("says what is online, free of registration, a sample, cancelled or moved", () => {
    const view = aSymposiumViewOf({
      row: { isSample: true, eventStatus: "cancelled", statusNote: "台風のため。" },
      content: {
        form: "online",
        isFree: null,
        contact: { name: "", phone: "054-1-2（内線345）", email: "", url: "" },
        registration: { ...aContentRegistration(), isNeeded: false },
      },
    });
    const previous = { startsAt: "2027-01-07T05:00:00.000Z", endsAt: "2027-01-07T07:30:00.000Z" };
    expect(rowOf({ ...view, previous })).toMatchObject({
      ...{ placeName: "オンライン", address: "", fee: "", method: "申込不要", capacity: "" },
      ...{ contactPhone: "054-1-2", contactExtension: "345" },
      timeNote: "2027年1月7日（木） 14:00から変わりました",
      remarks: "見本。中止（台風のため）。",
    });
  });

  it("has no capacity when one place has no limit, and no coarse position", () => {
    const view = aSymposiumView();
    const registration = { ...view.registration, onlineCapacity: null };
    const venue = { ...view.venue!, position: { lat: 34.87, lng: 138.32 }, isCoarse: true };
    expect(rowOf({ ...view, registration, venue })).toMatchObject({ capacity: "", lat: "", lng: "" });
    const exact = { ...venue, isCoarse: false };
    expect(rowOf({ ...view, venue: exact })).toMatchObject({ lat: "34.87", lng: "138.32" });
  });

  it("never holds the mail address of the contact", () => {
    expect(Object.values(rowOf()).join("\n")).not.toContain("@");
  });

  it.each(["=1+1", "+81-54", "-2", "@sum", "＝1", "\t=1"])("makes no formula of %j", (title) => {
    const cells = eventListCsv([aSymposiumView({ title })], BASE_URL).split("\r\n")[1]!;
    expect(cells).toContain(`,'${title}`);
  });

  it("quotes line breaks, commas and quotes", () => {
    const csv = eventListCsv([aSymposiumView({ summaryMarkdown: '一行目,\n"二行目"' })], BASE_URL);
    expect(csv).toContain('"一行目,\n""二行目"""');
    expect(csv.endsWith("\r\n")).toBe(true);
  });
});

function aContentRegistration() {
  return {
    ...{ isNeeded: true, onlineCapacity: null, venueCapacity: null, opensAt: null, closesAt: null },
    ...{ asksOrganisation: false, asksJobTitle: false, allowsGroups: true, questions: [], purpose: "" },
    eraseAfterDays: 90,
  };
}
