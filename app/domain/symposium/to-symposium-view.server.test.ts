import { describe, expect, it } from "vitest";
import { aSymposiumViewOf } from "../../../tests/factories/symposium-view";

const PHOTO = `${"a".repeat(64)}.jpg`;

describe("the view of a symposium", () => {
  it("knows when each item begins and ends, as instants", () => {
    const times = aSymposiumViewOf({}).programme.map(({ startsAt, endsAt }) => [startsAt, endsAt]);
    expect(times).toEqual([
      ["2027-01-14T05:00:00.000Z", "2027-01-14T06:00:00.000Z"],
      ["2027-01-14T06:00:00.000Z", "2027-01-14T06:10:00.000Z"],
      ["2027-01-14T06:10:00.000Z", "2027-01-14T07:30:00.000Z"],
    ]);
  });

  it("goes past midnight", () => {
    const view = aSymposiumViewOf({
      content: { when: { dateText: "", date: "2027-01-14", endDate: null, start: 1320, end: 1500 } },
    });
    expect([view.startsAt, view.endsAt]).toEqual(["2027-01-14T13:00:00.000Z", "2027-01-14T16:00:00.000Z"]);
  });

  it("shows a photo only to whom the speaker said yes, and says 録画なし where one refused", () => {
    const row = { id: "spkb", photoFile: PHOTO };
    const of = (consentPhoto: string, consentRecording: string) =>
      aSymposiumViewOf({ speakers: [{ ...row, consentPhoto, consentRecording }] });
    expect(of("yes", "yes").speakers[1]?.photoUrl).toBe(`/symposia/sym_test/files/${PHOTO}`);
    for (const answer of ["no", "unasked"]) expect(of(answer, "yes").speakers[1]?.photoUrl).toBeNull();
    expect(of("yes", "no").programme.map(({ isNotRecorded }) => isNotRecorded)).toEqual([false, false, true]);
    expect(of("yes", "unasked").programme.some(({ isNotRecorded }) => isNotRecorded)).toBe(false);
  });

  it("has no venue online, and leaves out a speaker who is no more", () => {
    const view = aSymposiumViewOf({ content: { form: "online", speakers: [] } });
    expect(view.venue).toBeNull();
    expect(view.programme.flatMap(({ speakers }) => speakers)).toEqual([]);
  });

  it("is told of no date while a draft has none", () => {
    const when = { dateText: "未定", date: null, endDate: null, start: null, end: null };
    const view = aSymposiumViewOf({ content: { when } });
    expect([view.startsAt, view.endsAt]).toEqual(["", ""]);
    expect(view.programme.every(({ startsAt }) => startsAt === null)).toBe(true);
  });
});
