import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountTable, hideSmallCells } from "./hide-small-cells";

const SMALLEST = 5;

const line = (...counts: number[]): CountTable => ({ cells: [counts], shownTotals: counts.map(() => false) });

describe("small cells of a line", () => {
  it.each<[string, number[], boolean[]]>([
    ["nothing is small", [5, 6, 20], [false, false, false]],
    ["one small number could be computed from the total: the next larger goes too", [3, 20, 9], [true, false, true]],
    ["two small numbers hide each other", [3, 4, 20], [true, true, false]],
    ["two whose sum is small do not", [1, 2, 20, 8], [true, true, false, true]],
    ["none is small too", [0, 8, 9], [true, true, false]],
  ])("%s", (_what, counts, hidden) => {
    expect(hideSmallCells(line(...counts), SMALLEST)).toEqual([hidden]);
  });

  it("cannot be kept when the total itself is small", () => {
    expect(() => hideSmallCells(line(1, 2), SMALLEST)).toThrow(RangeError);
  });
});

/** The highest each cell can be: every table of whole numbers with the same shown numbers and totals is tried. */
function highest({ cells, shownTotals }: CountTable, hidden: boolean[][]): number[][] {
  const rows = cells.length;
  const columns = cells[0]!.length;
  const most = cells.map((row) => row.map(() => -1));
  const sumOf = (row: readonly number[]) => row.reduce((all, one) => all + one, 0);
  const totals = cells[0]!.map((_cell, column) => cells.reduce((all, row) => all + row[column]!, 0));
  const candidate = cells.map((row) => [...row]);
  const fill = (at: number) => {
    if (at === rows * columns) {
      const fits = totals.every((total, column) => {
        return !shownTotals[column] || candidate.reduce((all, row) => all + row[column]!, 0) === total;
      });
      if (!fits) return;
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) most[r]![c] = Math.max(most[r]![c]!, candidate[r]![c]!);
      return;
    }
    const [row, column] = [Math.floor(at / columns), at % columns];
    const before = sumOf(candidate[row]!.slice(0, column));
    const total = sumOf(cells[row]!);
    const isLast = column === columns - 1;
    const values = hidden[row]![column]
      ? Array.from({ length: total - before + 1 }, (_, value) => value)
      : [cells[row]![column]!];
    for (const value of values) {
      if (isLast ? before + value !== total : before + value > total) continue;
      candidate[row]![column] = value;
      fill(at + 1);
    }
  };
  fill(0);
  return most;
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.record({
      cells: fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      wished: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
    }),
  )
  .map(({ cells, wished }): CountTable => {
    const totals = cells[0]!.map((_cell, column) => cells.reduce((all, row) => all + row[column]!, 0));
    return { cells, shownTotals: wished.map((isWished, column) => isWished && totals[column]! >= SMALLEST) };
  })
  .filter(({ cells, shownTotals }) => {
    // As published: each row's total is large enough, and so is what the columns without a total hold together.
    const rest = cells.flatMap((row) => row.filter((_cell, column) => !shownTotals[column]));
    const isRestLarge = rest.length === 0 || rest.reduce((all, one) => all + one, 0) >= SMALLEST;
    return isRestLarge && cells.every((row) => row.reduce((all, one) => all + one, 0) >= SMALLEST);
  });

describe("small cells of any table", () => {
  it("are hidden, and could each be 5 or more for all one can compute", () => {
    fc.assert(
      fc.property(table, (some) => {
        const hidden = hideSmallCells(some, SMALLEST);
        const most = highest(some, hidden);
        some.cells.forEach((row, r) => {
          row.forEach((count, c) => {
            if (count >= SMALLEST) return;
            expect(hidden[r]![c]).toBe(true);
            expect(most[r]![c]).toBeGreaterThanOrEqual(SMALLEST);
          });
        });
      }),
      { numRuns: 150 },
    );
  });

  it("hide nothing else where nothing is small", () => {
    const shownTotals = [true, true];
    expect(
      hideSmallCells(
        {
          cells: [
            [5, 9],
            [12, 6],
          ],
          shownTotals,
        },
        SMALLEST,
      ).flat(),
    ).not.toContain(true);
  });
});
