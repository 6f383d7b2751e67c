import { describe, expect, it } from "vitest";
import { isoDuration, readMoment, timecode } from "./timecode";

describe("a moment of a record", () => {
  it.each([
    [0, "0:00:00"],
    [750_999, "0:12:30"],
    [12_600_000, "3:30:00"],
  ])("%i ms is written %s", (ms, text) => expect(timecode(ms)).toBe(text));

  it.each([
    ["750", 750],
    ["750s", 750],
    ["12m30s", 750],
    ["1h2m3s", 3723],
    ["2h", 7200],
    ["0:12:30", 750],
    ["12:30", 750],
    ["７５０", 750],
    ["", null],
    [null, null],
    ["-5", null],
    ["1e3", null],
    ["999999", null],
    ["soon", null],
  ])("?t=%s is second %s", (text, seconds) => expect(readMoment(text)).toBe(seconds));

  it.each([
    [0, "PT0S"],
    [60, "PT1M"],
    [3723, "PT1H2M3S"],
    [12_600, "PT3H30M"],
  ])("%i seconds last %s", (seconds, text) => expect(isoDuration(seconds)).toBe(text));
});
