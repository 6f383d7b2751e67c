import { describe, expect, it } from "vitest";
import { isFinal, newestOf } from "./answered-versions";

describe("answers apart by version", () => {
  it.each([
    [null, null, "open", false],
    [null, null, "closed", true],
    [1, 1, "open", false],
    [1, 2, "open", true],
    [2, 2, "closed", true],
    [1, null, "open", false],
    [1, 2, "notYet", true],
  ] as const)("version %s with %s current and %s: final %s", (version, current, state, final) => {
    expect(isFinal(version, { current, state })).toBe(final);
  });

  it("begins with the newest", () => {
    const answered = [1, 3, 2].map((version) => ({ version, answers: 5 }));
    expect(newestOf(answered)).toBe(3);
    expect(newestOf([{ version: null, answers: 2 }])).toBeNull();
    expect(newestOf([])).toBeNull();
  });
});
