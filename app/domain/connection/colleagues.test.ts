import { describe, expect, it } from "vitest";
import { isSameOrganisation } from "./colleagues";

describe("isSameOrganisation", () => {
  it.each([
    ["見本の包括", "見本の包括", true],
    ["見本の包括", " 見本の包括　", true],
    ["見本 第1包括", "見本　第１包括", true],
    ["見本の包括", "見本の社協", false],
    ["", "", false],
    [" ", "　", false],
    [null, null, false],
    [null, "見本の包括", false],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(isSameOrganisation(a, b)).toBe(expected);
  });
});
