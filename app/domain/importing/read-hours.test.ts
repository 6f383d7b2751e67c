import { describe, expect, it } from "vitest";
import { mapHeaders } from "./map-headers";
import { readHours } from "./read-hours";
import { sourceRow } from "./source-row";

function hoursOf(columns: Record<string, string>) {
  return readHours(sourceRow(2, Object.values(columns), mapHeaders(Object.keys(columns))));
}

const range = (from: number, to: number) => ({ fromMinutes: from * 60, toMinutes: to * 60 });

describe("readHours", () => {
  it("reads days, beginning and end", () => {
    expect(hoursOf({ 利用可能曜日: "月水", 開始時間: "09:00", 終了時間: "17:00" })).toEqual({
      openingHours: { rules: [{ days: ["mon", "wed"], holidays: "unknown", ranges: [range(9, 17)] }] },
      openingNote: null,
      isUnread: false,
    });
  });

  it("takes 祝日 out where the remark says so in the words of the law", () => {
    const note = "国民の祝日に関する法律に規定する休日及び年末年始（12月29日から翌年の1月3日）は終日利用不可。";
    const { openingHours } = hoursOf({
      availableDate: "月火水木金",
      startTime: "08:30",
      endTime: "17:00",
      availableDateNote: note,
    });
    expect(openingHours?.rules).toEqual([
      { days: ["mon", "tue", "wed", "thu", "fri"], holidays: "closed", ranges: [range(8.5, 17)] },
    ]);
  });

  it("reads columns for each day of the week, one group for equal times", () => {
    const { openingHours } = hoursOf({
      月曜開放開始時刻: "8:30",
      火曜開放開始時刻: "8:30",
      土曜開放開始時刻: "9:00",
      日曜開放開始時刻: "-",
      月曜開放終了時刻: "17:00",
      火曜開放終了時刻: "17:00",
      土曜開放終了時刻: "12:00",
      日曜開放終了時刻: "-",
    });
    expect(openingHours?.rules).toEqual([
      { days: ["mon", "tue"], holidays: "unknown", ranges: [range(8.5, 17)] },
      { days: ["sat"], holidays: "unknown", ranges: [range(9, 12)] },
    ]);
  });

  it.each([
    ["水曜日は午後2時まで利用可能", "wed", [range(9, 14)]],
    ["水曜日は午前中のみ", "wed", [range(9, 12)]],
    ["14:00-15:00は開放不可", "wed", [range(9, 14), range(15, 17)]],
    ["月～水の14:00-15:00の間は開放不可", "wed", [range(9, 14), range(15, 17)]],
    ["水曜保育：午前9時から正午まで", "wed", []],
    ["水曜保育：午前10時から午後3時まで", "wed", [range(10, 15)]],
  ])("lays %s over the day", (remark, day, ranges) => {
    const { openingHours } = hoursOf({
      利用可能曜日: "月水",
      開始時間: "9:00",
      終了時間: "17:00",
      利用可能日時特記事項: remark,
    });
    expect(openingHours?.rules.find((rule) => rule.days.includes(day as "wed"))?.ranges).toEqual(ranges);
  });

  it.each(["土曜日は隔週", "月1回土曜日開設", "不定休のため、利用できない場合があります"])(
    "does not claim any day when %s makes them uncertain",
    (remark) => {
      const hours = hoursOf({
        利用可能曜日: "月土",
        開始時間: "9:00",
        終了時間: "17:00",
        利用可能日時特記事項: remark,
      });
      expect(hours).toMatchObject({ openingHours: null, isUnread: true });
      expect(hours.openingNote).toContain(remark);
    },
  );

  it("keeps a remark about something else as a note", () => {
    const hours = hoursOf({
      利用可能曜日: "月",
      開始時間: "9:00",
      終了時間: "17:00",
      利用可能日時特記事項: "預かり保育あり",
    });
    expect(hours.openingNote).toBe("預かり保育あり");
    expect(hours.openingHours?.rules).toHaveLength(1);
  });

  it("reads 提供時間 with 定休日", () => {
    const { openingHours } = hoursOf({ 提供時間: "9:00～17:00", 定休日: "月曜日" });
    expect(openingHours?.rules[0]?.days).toEqual(["tue", "wed", "thu", "fri", "sat", "sun"]);
  });

  it.each([
    ["24/7", [range(0, 24)]],
    ["Mo-Su 09:00-17:00", [range(9, 17)]],
  ])("reads OpenStreetMap's %s", (text, ranges) => {
    expect(hoursOf({ opening_hours: text }).openingHours?.rules[0]?.ranges).toEqual(ranges);
  });

  it("does not take a break for opening hours, nor days that are left out for a break", () => {
    expect(hoursOf({ 利用時間: "月～金 9:00～17:00（12:00～13:00は休み）" }).openingHours).toBeNull();
    expect(hoursOf({ 利用時間: "月～金 9:00～17:00（祝日を除く）" }).openingHours?.rules).toHaveLength(1);
    expect(hoursOf({ 利用時間: "9:00～17:00", 休館日: "月曜日" }).openingHours?.rules).toHaveLength(1);
  });

  it("keeps what cannot be read as text, with hours unknown", () => {
    expect(hoursOf({ 日時: "毎月１～２回" })).toEqual({
      openingHours: null,
      openingNote: "毎月１～２回",
      isUnread: true,
    });
  });

  it("says nothing where nothing is written", () => {
    expect(hoursOf({ 利用可能曜日: "", 利用可能日時特記事項: "特になし" })).toEqual({
      openingHours: null,
      openingNote: null,
      isUnread: false,
    });
  });
});
