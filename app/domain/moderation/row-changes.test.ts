import { describe, expect, it } from "vitest";
import { diffRows, isUntouched } from "./row-changes";

const row = (id: string, values: Record<string, unknown>) => ({ table: "Listing", id, row: { id, ...values } });

describe("diffRows", () => {
  it("keeps only the columns that differ", () => {
    const before = [row("a", { name: "旧", lat: 1.5, hours: { rules: [], note: "x" } })];
    const after = [row("a", { name: "新", lat: 1.5, hours: { note: "x", rules: [] } })];
    expect(diffRows(before, after)).toEqual([
      { kind: "changed", table: "Listing", id: "a", before: { name: "旧" }, after: { name: "新" } },
    ]);
  });

  it("knows rows that came and went", () => {
    expect(diffRows([row("a", {})], [row("b", {})])).toEqual([
      { kind: "removed", table: "Listing", id: "a", row: { id: "a" } },
      { kind: "added", table: "Listing", id: "b", row: { id: "b" } },
    ]);
  });

  it("finds nothing between equal photographs", () => {
    expect(diffRows([row("a", { list: [1, 2] })], [row("a", { list: [1, 2] })])).toEqual([]);
  });
});

describe("isUntouched", () => {
  const changes = diffRows([row("a", { name: "旧" }), row("b", {})], [row("a", { name: "新" }), row("c", { n: 1 })]);

  it.each([
    ["nothing more happened", [row("a", { name: "新" }), row("c", { n: 1 })], true],
    ["a column that was not part of it changed", [row("a", { name: "新", phone: "1" }), row("c", { n: 1 })], true],
    ["somebody changed the same column", [row("a", { name: "別" }), row("c", { n: 1 })], false],
    ["somebody changed the row that was added", [row("a", { name: "新" }), row("c", { n: 2 })], false],
    ["a row is gone", [row("a", { name: "新" })], false],
    ["the removed row is there again", [row("a", { name: "新" }), row("b", {}), row("c", { n: 1 })], false],
  ])("when %s", (_what, present, expected) => {
    expect(isUntouched(changes, present)).toBe(expected);
  });
});
