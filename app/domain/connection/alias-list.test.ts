import { describe, expect, it } from "vitest";
import { wordsMatch } from "./alias-list";
import { roughArea } from "./alias-words";

const area = { label: "中央区 蜆塚のあたり", municipalityCode: "221317", latitude: 34.711234, longitude: 137.704987 };
const words = { alias: "みどり-12", area, targets: [], likes: "将棋と、コーヒー", wants: "畑の水やり" };

describe("wordsMatch", () => {
  it.each([
    ["みどり", true],
    ["みどり12", true],
    ["ミドリ-12", true],
    ["ﾐﾄﾞﾘ", true],
    ["蜆塚", true],
    ["こーひー", true],
    ["水やり みどり", true],
    ["水やり あお", false],
    ["あお", false],
    ["", true],
    [" 　", true],
  ])("%j: %s", (q, expected) => {
    expect(wordsMatch(words, q)).toBe(expected);
  });
});

describe("roughArea", () => {
  it("keeps a place to about half a kilometre", () => {
    expect(roughArea(area)).toEqual({ ...area, latitude: 34.71, longitude: 137.705 });
    expect(roughArea(roughArea(area))).toEqual(roughArea(area));
  });

  it("leaves none none", () => {
    expect(roughArea(null)).toBe(null);
  });
});
