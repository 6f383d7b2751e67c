import { describe, expect, it } from "vitest";
import { answeredChangeSchema, stampOf } from "./answered-change";

const CHANGE = { voice: "字が小さい", change: "大きくした", changedOn: "2026-11-21", fromVersion: 1, inVersion: 2 };

describe("what was changed because of answers", () => {
  it("needs what was said, what was done and the day", () => {
    expect(answeredChangeSchema.parse({ ...CHANGE, voice: " 字が小さい " })).toEqual(CHANGE);
    expect(answeredChangeSchema.safeParse({ ...CHANGE, change: " " }).success).toBe(false);
    expect(answeredChangeSchema.safeParse({ ...CHANGE, changedOn: "2026-02-30" }).success).toBe(false);
  });

  it("has another stamp when anything of it is another", () => {
    const others = [
      { ...CHANGE, voice: "字が小さい。" },
      { ...CHANGE, change: "大きくした。" },
      { ...CHANGE, changedOn: "2026-11-22" },
      { ...CHANGE, fromVersion: null },
      { ...CHANGE, inVersion: 3 },
    ];
    expect(new Set([CHANGE, ...others].map(stampOf)).size).toBe(others.length + 1);
    expect(stampOf({ ...CHANGE })).toBe(stampOf(CHANGE));
  });
});
