import { describe, expect, it } from "vitest";
import { checkDigit, isMunicipalityCode, toSixDigits } from "./code";

describe("the check digit", () => {
  it.each([
    ["01000", "6"],
    ["13101", "6"],
    ["22212", "7"],
    ["22138", "4"],
    ["22139", "2"],
    ["22140", "6"],
    ["13206", "3"],
    ["34208", "4"],
    ["37201", "3"],
  ])("of %s is %s", (first5, digit) => {
    expect(checkDigit(first5)).toBe(digit);
  });

  it.each(["222128", "480001", "000000", "22212", "2221277", "22212a", ""])("%s is no code", (text) => {
    expect(isMunicipalityCode(text)).toBe(false);
  });
});

describe("codes as files write them", () => {
  it.each([
    ["222127", "222127"],
    ["22212", "222127"],
    ["２２２１２７", "222127"],
    [" 222127 ", "222127"],
    ["1100", "011002"],
    ["11002", "011002"],
    ["16969", "016969"],
  ])("%s means %s", (written, code) => {
    expect(toSixDigits(written)).toBe(code);
  });

  it.each(["222128", "99999", "abc", "", "123"])("%s means nothing", (written) => {
    expect(toSixDigits(written)).toBeNull();
  });
});
