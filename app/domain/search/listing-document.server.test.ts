import { describe, expect, it } from "vitest";
import { freshnessRank } from "./listing-document.server";

const now = new Date("2026-11-21T03:00:00Z");
const later = new Date("2027-01-01T00:00:00Z");
const yesterday = new Date("2026-11-19T15:00:00Z");
const today = new Date("2026-11-20T15:00:00Z");

describe("the freshness rank", () => {
  it("is highest on the day of confirmation and falls over three years", () => {
    expect(freshnessRank({ confirmedAt: now, nextCheckAt: later }, now)).toBe(255);
    expect(freshnessRank({ confirmedAt: new Date("2020-01-01T00:00:00Z"), nextCheckAt: later }, now)).toBe(40);
    expect(freshnessRank({ confirmedAt: null, nextCheckAt: later }, now)).toBe(20);
  });

  it("is halved from the day after the check was due", () => {
    const confirmedAt = new Date("2026-08-23T00:00:00Z");
    const fresh = freshnessRank({ confirmedAt, nextCheckAt: today }, now);
    expect(fresh).toBe(237);
    expect(freshnessRank({ confirmedAt, nextCheckAt: yesterday }, now)).toBe(119);
    expect(freshnessRank({ confirmedAt: null, nextCheckAt: yesterday }, now)).toBe(10);
  });
});
