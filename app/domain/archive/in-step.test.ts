import { describe, expect, it } from "vitest";
import type { Passage } from "./cue";
import { chapterAt, slideAt, spokenAt } from "./in-step";

const cue = (id: string, startMs: number, endMs: number) => ({
  ...{ id, startMs, endMs, text: id, speaker: "", isParagraph: false },
});
const passages: Passage[] = [
  {
    id: "a",
    startMs: 1000,
    endMs: 4000,
    speaker: "",
    isParagraph: false,
    cues: [cue("a", 1000, 2000), cue("b", 2500, 4000)],
  },
  { id: "c", startMs: 20_000, endMs: 22_000, speaker: "", isParagraph: false, cues: [cue("c", 20_000, 22_000)] },
];

describe("in step with what is played", () => {
  it.each([
    [0, null],
    [1000, "a"],
    [2400, "a"],
    [2500, "b"],
    [6999, "b"],
    [7000, null],
    [21_000, "c"],
  ])("at %i ms the line is %s", (ms, id) => expect(spokenAt(passages, ms)?.cue.id ?? null).toBe(id));

  it("knows the chapter and the page", () => {
    const times = [
      { page: 1, ms: 0 },
      { page: 3, ms: 5000 },
      { page: 2, ms: 9000 },
    ];
    expect([0, 4999, 5000, 9001].map((ms) => slideAt(times, ms))).toEqual([1, 1, 3, 2]);
    expect(slideAt([], 5000)).toBe(1);
    expect(chapterAt([{ ms: 1000 }], 500)).toBeNull();
    expect(chapterAt([{ ms: 1000 }], 1500)).toEqual({ ms: 1000 });
  });
});
