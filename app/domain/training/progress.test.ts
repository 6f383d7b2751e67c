import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isWatched,
  joinSpans,
  learningListSchema,
  mergeProgress,
  NO_PROGRESS,
  progressSchema,
  tickPart,
  watch,
  watchedPercent,
  watchedSeconds,
} from "./progress";

const span = fc
  .tuple(fc.integer({ min: 0, max: 86_000 }), fc.integer({ min: 0, max: 400 }))
  .map(([from, length]): [number, number] => [from, from + length]);

describe("what was watched", () => {
  it("joins what overlaps or nearly touches and leaves out what is empty", () => {
    const spans: [number, number][] = [
      [100, 120],
      [0, 10],
      [12, 30],
      [5, 8],
      [50, 50],
    ];
    expect(joinSpans(spans)).toEqual([
      [0, 30],
      [100, 120],
    ]);
  });

  it("stays in order, apart, few enough to be kept, and holds every second that was watched", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 1500 }), (spans) => {
        const joined = joinSpans(spans);
        expect(progressSchema.safeParse({ spans: joined }).success).toBe(true);
        for (const [i, [from]] of joined.entries()) if (i > 0) expect(from).toBeGreaterThan(joined[i - 1]![1]);
        for (const [from, to] of spans) {
          if (to > from) expect(joined.some(([start, end]) => start <= from && to <= end)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says where it was left off and how much of it was seen", () => {
    const seen = watch(watch(NO_PROGRESS, 0, 29.2), 60, 100);
    expect(seen).toEqual({
      ...NO_PROGRESS,
      spans: [
        [0, 30],
        [60, 100],
      ],
      atSeconds: 100,
    });
    expect(watchedSeconds(seen)).toBe(70);
    expect(watchedPercent(seen, 100)).toBe(70);
    expect(watchedPercent(seen, null)).toBeNull();
    expect(isWatched(seen, 100)).toBe(false);
    expect(isWatched(seen, 77)).toBe(true);
  });

  it("is only whole when it was said to be", () => {
    const seen = watch(NO_PROGRESS, 0, 100);
    expect(watchedPercent(seen, 100)).toBe(99);
    expect(watchedPercent({ ...seen, isDone: true }, 100)).toBe(100);
  });
});

describe("taking over what a device knows", () => {
  it("loses nothing of either", () => {
    const account = { ...NO_PROGRESS, spans: [[0, 50]] as [number, number][], atSeconds: 50, doneParts: ["a", "b"] };
    const device = { spans: [[40, 90]] as [number, number][], atSeconds: 90, doneParts: ["b", "c"], isDone: true };
    expect(mergeProgress(account, device)).toEqual({
      ...{ spans: [[0, 90]], atSeconds: 90, doneParts: ["a", "b", "c"], isDone: true },
    });
  });

  it("changes nothing the second time", () => {
    const device = { ...NO_PROGRESS, spans: [[0, 90]] as [number, number][], atSeconds: 90, doneParts: ["a"] };
    const once = mergeProgress(NO_PROGRESS, device);
    expect(mergeProgress(once, device)).toEqual(once);
  });

  it.each([
    ["another subject", [{ subjectType: "user", subjectId: "rec_1", progress: {} }]],
    ["an id of something else", [{ subjectType: "record", subjectId: "../x", progress: {} }]],
    ["a second behind a day", [{ subjectType: "record", subjectId: "rec_1", progress: { atSeconds: 90_000 } }]],
    ["no list", { subjectType: "record" }],
  ])("does not take %s", (_what, sent) => {
    expect(learningListSchema.safeParse(sent).success).toBe(false);
  });
});

describe("ticking off parts", () => {
  it("adds once and takes out", () => {
    const ticked = tickPart(tickPart(tickPart(NO_PROGRESS, "a", true), "b", true), "a", true);
    expect(ticked.doneParts).toEqual(["b", "a"]);
    expect(tickPart(ticked, "b", false).doneParts).toEqual(["a"]);
  });
});
