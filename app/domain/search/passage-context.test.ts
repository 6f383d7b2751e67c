import { describe, expect, it } from "vitest";
import { passageContext } from "./passage-context";

const cue = (startMs: number, text: string) => ({ startMs, text });
const CUES = [
  cue(0, "とおい"),
  cue(40_000, "前の"),
  cue(45_000, "ことば"),
  cue(50_000, "中"),
  cue(55_000, "の"),
  cue(60_000, "後"),
];

describe("passageContext", () => {
  it("tells what was said just before and after, and nothing of the passage itself", () => {
    expect(passageContext({ startMs: 50_000, lastMs: 55_000 }, CUES)).toEqual({ before: "前のことば", after: "後" });
  });

  it("has nothing at the ends", () => {
    expect(passageContext({ startMs: 0, lastMs: 60_000 }, CUES)).toEqual({ before: "", after: "" });
  });

  it("keeps the near end of what is long", () => {
    const long = [cue(0, `${"あ".repeat(100)}い`), cue(1000, "中"), cue(2000, `う${"え".repeat(100)}`)];
    const { before, after } = passageContext({ startMs: 1000, lastMs: 1000 }, long);
    expect(before).toBe(`…${"あ".repeat(59)}い`);
    expect(after).toBe(`う${"え".repeat(59)}…`);
  });
});
