import { describe, expect, it } from "vitest";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { deletedOn, keepUntilFrom, remindUntil, toldBefore } from "./keep-rule";

describe("how long an alias is kept", () => {
  it.each([
    ["2026-11-24T01:00:00Z", "2027-11-24"],
    ["2026-11-24T15:30:00Z", "2027-11-25"],
    ["2028-02-29T01:00:00Z", "2029-02-28"],
    ["2027-02-28T01:00:00Z", "2028-02-28"],
    ["2026-12-31T01:00:00Z", "2027-12-31"],
  ])("made at %s it is kept until %s", (now, day) => {
    expect(keepUntilFrom(new Date(now))).toEqual(startOfTokyoDate(day));
  });

  it("is told of thirty days before, and deleted thirty days after being told", () => {
    const end = startOfTokyoDate("2027-11-24");
    const told = new Date("2027-10-24T21:00:00Z");
    expect(tokyoDateKey(told)).toBe("2027-10-25");
    expect([end <= remindUntil(new Date("2027-10-24T14:59:00Z")), end <= remindUntil(told)]).toEqual([false, true]);
    expect([told < toldBefore(new Date("2027-11-23T14:59:00Z")), told < toldBefore(end)]).toEqual([false, true]);
  });

  it.each([
    ["2027-10-25", "2027-11-24"],
    ["2027-11-20", "2027-12-20"],
    ["2028-03-01", "2028-03-31"],
  ])("told on %s that it is deleted on %s", (today, day) => {
    expect(deletedOn(startOfTokyoDate("2027-11-24"), startOfTokyoDate(today))).toBe(day);
  });
});
