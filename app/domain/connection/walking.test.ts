import { describe, expect, it } from "vitest";
import { walkMinutes, walkReachMeters } from "./walking";

describe("minutes on foot", () => {
  it.each([
    [0, 1],
    [50, 1],
    [62, 2],
    [615, 10],
    [616, 11],
    [1_000, 17],
    [3_692, 60],
  ])("for %i m are %i", (straight, minutes) => expect(walkMinutes(straight)).toBe(minutes));

  it.each([10, 20, 30, 60])("reach as far as one gets in %i minutes", (minutes) => {
    expect(walkMinutes(walkReachMeters(minutes))).toBe(minutes);
    expect(walkMinutes(walkReachMeters(minutes) + 1)).toBe(minutes + 1);
  });
});
