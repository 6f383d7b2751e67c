import { describe, expect, it } from "vitest";
import { readCorporateNumber } from "./corporate-number";

describe("readCorporateNumber", () => {
  it.each([
    ["7000012050002", "7000012050002"],
    ["３４３０００５００１５１８", "3430005001518"],
    ["5430005007744", "5430005007744"],
    [" 2430005000636 ", "2430005000636"],
  ])("takes %s", (text, number) => {
    expect(readCorporateNumber(text)).toBe(number);
  });

  it.each(["", "3430005001519", "0430005001518", "343000500151", "三四三"])("refuses %s", (text) => {
    expect(readCorporateNumber(text)).toBeNull();
  });
});
