import { describe, expect, it } from "vitest";
import { clockOf, dayParts, isSeveralDays, timesInZone } from "./when-text";

const span = { startsAt: "2027-01-14T05:00:00.000Z", endsAt: "2027-01-14T07:30:00.000Z" };

describe("when it is", () => {
  it("is read in Japan", () => {
    expect(dayParts("2027-01-13T15:30:00.000Z")).toMatchObject({
      month: 1,
      day: 14,
      weekday: "thu",
      wareki: "令和9年1月14日",
    });
    expect(clockOf(span.startsAt)).toBe("14:00");
  });

  it("is told in the reader's zone only where clocks differ", () => {
    expect(timesInZone(span, "Asia/Seoul", "en")).toBeNull();
    expect(timesInZone(span, "Europe/London", "en")).toMatchObject({ start: expect.stringContaining("05:00") });
    expect(timesInZone(span, "America/Los_Angeles", "ja")?.start).toContain("13日");
  });

  it("is of several days when it is more than a late evening", () => {
    expect(isSeveralDays(span)).toBe(false);
    expect(isSeveralDays({ startsAt: "2027-01-14T11:00:00Z", endsAt: "2027-01-14T17:00:00Z" })).toBe(false);
    expect(isSeveralDays({ startsAt: "2027-01-14T01:00:00Z", endsAt: "2027-01-15T07:00:00Z" })).toBe(true);
  });
});
