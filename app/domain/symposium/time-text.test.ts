import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimeRangeText, readTimeText, type TimeProblem } from "./time-text";

const at = (hour: number, minute = 0) => hour * 60 + minute;

test.each([
  ["14:00", at(14)],
  ["14：00", at(14)],
  ["１４：００", at(14)],
  ["9:05", at(9, 5)],
  ["14時", at(14)],
  ["１４時３０分", at(14, 30)],
  ["14時半", at(14, 30)],
  ["十四時三十分", at(14, 30)],
  ["午後2時", at(14)],
  ["午後２時３０分", at(14, 30)],
  ["午後2:30", at(14, 30)],
  ["午後2時半", at(14, 30)],
  ["午前10時", at(10)],
  ["午前0時", 0],
  ["午後0時30分", at(12, 30)],
  ["正午", at(12)],
  ["夜7時", at(19)],
  ["朝9時", at(9)],
  ["2:30pm", at(14, 30)],
  ["PM2:30", at(14, 30)],
  ["2 PM", at(14)],
  ["12:00 PM", at(12)],
  ["12:00 AM", 0],
  ["1400", at(14)],
  ["24:00", at(24)],
  ["25:30", at(25, 30)],
  ["翌1:30", at(25, 30)],
])("%s", (text, minutes) => {
  expect(readTimeText(text)).toEqual({ ok: true, minutes });
});

test.each<[string, TimeProblem]>([
  ["", "empty"],
  ["14", "unreadable"],
  ["14:", "unreadable"],
  ["ごご2時", "unreadable"],
  ["14:60", "noSuchTime"],
  ["37:00", "noSuchTime"],
  ["午後13時", "noSuchTime"],
  ["午後12時", "twelve"],
  ["午前12時30分", "twelve"],
  ["14分", "unreadable"],
  ["夕方", "unreadable"],
])("%s → %s", (text, problem) => {
  expect(readTimeText(text)).toEqual({ ok: false, problem });
});

describe("from–to", () => {
  test.each<[string, number, number | null]>([
    ["14:00～16:30", at(14), at(16, 30)],
    ["14：00－16：30", at(14), at(16, 30)],
    ["14:00-16:30", at(14), at(16, 30)],
    ["14時から16時半まで", at(14), at(16, 30)],
    ["午後2時〜4時半", at(14), at(16, 30)],
    ["午後2時～午後4時", at(14), at(16)],
    ["午前10時～正午", at(10), at(12)],
    ["22時～翌1時", at(22), at(25)],
    ["14:00～", at(14), null],
    ["14時から", at(14), null],
  ])("%s", (text, start, end) => {
    expect(readTimeRangeText(text)).toEqual({ ok: true, start, end });
  });

  test.each<[string, TimeProblem]>([
    ["", "empty"],
    ["16:30～14:00", "endBeforeStart"],
    ["14:00～14:00", "endBeforeStart"],
    ["午前10時〜3時", "endBeforeStart"],
    ["10:00～12:00、13:00～15:00", "several"],
    ["終日", "unreadable"],
    ["～16:00", "empty"],
  ])("%s → %s", (text, problem) => {
    expect(readTimeRangeText(text)).toEqual({ ok: false, problem });
  });
});

test("any time of day is read in every spelling of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const two = String(minute).padStart(2, "0");
      const spellings = [`${hour}:${two}`, `${hour}：${two}`, `${hour}時${minute}分`];
      if (hour !== 12) spellings.push(`${hour < 12 ? "午前" : "午後"}${hour % 12}時${minute}分`);
      for (const text of spellings) expect(readTimeText(text)).toEqual({ ok: true, minutes: at(hour, minute) });
    }),
  );
});
