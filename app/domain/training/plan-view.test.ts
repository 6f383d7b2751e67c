import { describe, expect, it } from "vitest";
import { planContentSchema } from "./plan-content";
import { recordIdsOf, toPlanBody, type WatchedRecord } from "./plan-view";

const record: WatchedRecord = {
  ...{ id: "rec_a", title: "見本の講義", path: "/archive/rec_a", seconds: 1200, isPlayable: true },
};
const records = new Map([["rec_a", record]]);
const content = planContentSchema.parse({
  title: "見本の研修",
  aims: ["知る"],
  facilitatorNote: "秘めておく進行のこつ",
  parts: [
    { id: "a", kind: "watch", recordId: "rec_a", fromMs: 90_500, toMs: 690_500, facilitatorNote: "秘めておく一言" },
    { id: "b", kind: "watch", recordId: "rec_gone", title: "なくなった記録" },
    { id: "c", kind: "discuss", text: "どう思いましたか", minutes: 20, recordId: "rec_a" },
    { id: "d", kind: "watch", recordId: "rec_a" },
  ],
});

describe("what a page of a plan receives", () => {
  it("holds nothing of the facilitator's notes when they were not asked for", () => {
    const body = toPlanBody(content, { records, withNotes: false });
    expect(JSON.stringify(body)).not.toContain("秘めて");
    expect([body.facilitatorNote, ...body.parts.map(({ facilitatorNote }) => facilitatorNote)]).toEqual([
      ...[null, null, null, null, null],
    ]);
  });

  it("holds them when they were", () => {
    const body = toPlanBody(content, { records, withNotes: true });
    expect(body.facilitatorNote).toBe("秘めておく進行のこつ");
    expect(body.parts[0]?.facilitatorNote).toBe("秘めておく一言");
  });

  it("leads to the record at the second, and says when it is gone", () => {
    const { parts, totalMinutes, isAtLeast } = toPlanBody(content, { records, withNotes: false });
    expect(parts.map(({ watch }) => watch && { record: watch.record?.id ?? null, path: watch.path })).toEqual([
      { record: "rec_a", path: "/archive/rec_a?t=90" },
      { record: null, path: null },
      null,
      { record: "rec_a", path: "/archive/rec_a" },
    ]);
    expect(parts.map(({ minutes }) => minutes)).toEqual([10, null, 20, 20]);
    expect({ totalMinutes, isAtLeast }).toEqual({ totalMinutes: 50, isAtLeast: true });
  });

  it("names each record once, and only those that are watched", () => {
    expect(recordIdsOf(content)).toEqual(["rec_a", "rec_gone"]);
  });
});
