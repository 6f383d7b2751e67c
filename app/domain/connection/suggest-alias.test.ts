import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noticeInAlias } from "~/domain/relay/alias";
import { ALIAS_WORDS, suggestAlias } from "./suggest-alias";

describe("the suggested alias", () => {
  it("is a word and a number", () => {
    expect(suggestAlias([], () => 0)).toBe("みどり-11");
    expect(suggestAlias([], () => 0.999999)).toBe("すすき-99");
  });

  it("is none that is in use", () => {
    expect(suggestAlias(["みどり-11", "こもれび-11"], () => 0)).toBe("もみじ-11");
    expect(suggestAlias([" みどり－１１ "], () => 0)).toBe("こもれび-11");
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 40 }),
        (throws) => {
          const taken: string[] = [];
          for (const chance of throws) taken.push(suggestAlias(taken, () => chance));
          return new Set(taken).size === taken.length;
        },
      ),
    );
  });

  it("goes on when every word with two figures is in use", () => {
    const taken = new Set<string>();
    for (let count = 0; count < ALIAS_WORDS.length * 89; count++) taken.add(suggestAlias(taken, () => 0.5));
    expect(taken.size).toBe(ALIAS_WORDS.length * 89);
    const next = suggestAlias(taken, () => 0.5);
    expect(taken.has(next)).toBe(false);
    expect(next).toMatch(/-100$/);
  });

  it("has three figures where not all that are in use are known", () => {
    expect(suggestAlias([], () => 0, true)).toBe("みどり-100");
    expect(suggestAlias(["みどり-100"], () => 0, true)).toBe("こもれび-100");
    expect(suggestAlias([], () => 0.999999, true)).toBe("すすき-999");
  });

  it("is one that the form takes", () => {
    for (const word of ALIAS_WORDS) expect(noticeInAlias(`${word}-12`)).toEqual([]);
    expect(noticeInAlias("みどり-123")).toEqual([]);
  });
});
