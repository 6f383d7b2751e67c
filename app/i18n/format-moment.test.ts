import { describe, expect, it } from "vitest";
import { formatMoment, formatSpan } from "./format-moment";

describe("an instant", () => {
  it("is read in Tokyo time", () => {
    expect(formatMoment("2027-01-14T05:00:00Z", "ja")).toBe("2027年1月14日（木） 14:00");
    expect(formatMoment("2026-12-31T15:05:00Z", "en")).toBe("Fri, 1 Jan 2027 0:05");
  });

  it("makes a span with the day once, or twice when it ends on another", () => {
    const startsAt = "2027-01-14T05:00:00Z";
    expect(formatSpan({ startsAt, endsAt: "2027-01-14T07:30:00Z" }, "ja")).toBe("2027年1月14日（木） 14:00〜16:30");
    const late = formatSpan({ startsAt, endsAt: "2027-01-15T07:30:00Z" }, "ja");
    expect(late).toBe("2027年1月14日（木） 14:00〜2027年1月15日（金） 16:30");
  });
});
