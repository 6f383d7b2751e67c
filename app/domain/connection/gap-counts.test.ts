import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALLEST_COUNTED } from "./counting-rules";
import { type GapSum, showGaps } from "./gap-counts";

const CELLS = ["xn6cp", "xn6cr", "xn6cq"];

function foodSums(whole: number, cells: number[], targets: Record<string, number> = {}): GapSum[] {
  return [
    { theme: "food", target: "", cell: "", count: whole },
    ...cells.map((count, at) => ({ theme: "food", target: "", cell: CELLS[at] ?? "", count })),
    ...Object.entries(targets).map(([target, count]) => ({ theme: "food", target, cell: "", count })),
  ];
}

const foodOf = (sums: GapSum[]) => showGaps(sums).find(({ theme }) => theme === "food")!;

describe("what was not found", () => {
  it("is told by theme, and without one", () => {
    const gaps = showGaps([...foodSums(6, []), { theme: "", target: "", cell: "", count: 9 }]);
    expect(gaps).toHaveLength(9);
    expect(gaps.filter(({ count }) => count !== null).map(({ theme, count }) => [theme, count])).toEqual([
      ["food", 6],
      [null, 9],
    ]);
  });

  it.each<[string, number, number[], number[]]>([
    ["all in large cells", 20, [12, 8], [12, 8]],
    ["a small cell is kept back, and the next with it", 20, [18, 2], []],
    ["a small cell hides behind one other", 20, [9, 8, 3], [9]],
    ["two small ones hide each other", 20, [14, 3, 3], [14]],
    ["no area for the rest", 20, [15], [15]],
    ["too few in all", 4, [4], []],
    ["a whole that is less than its cells", 6, [5, 5], [5, 5]],
  ])("%s", (_what, whole, cells, shown) => {
    expect(foodOf(foodSums(whole, cells)).cells.map(({ count }) => count)).toEqual(shown);
  });

  it("is told by 対象, large ones first; words it does not know are dropped", () => {
    const { targets } = foodOf(foodSums(30, [], { elderly: 8, youth: 9, hikikomori: 4, ひみつ: 20 }));
    expect(targets).toEqual([
      { target: "youth", count: 9 },
      { target: "elderly", count: 8 },
    ]);
  });

  it("never shows a small cell, nor one that what is shown leaves below five", () => {
    const some = fc.record({
      counts: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      rest: fc.nat(6),
    });
    fc.assert(
      fc.property(some, ({ counts, rest }) => {
        const whole = counts.reduce((all, one) => all + one, rest);
        const { count, cells } = foodOf(foodSums(whole, counts));
        for (const cell of cells) expect(cell.count).toBeGreaterThanOrEqual(SMALLEST_COUNTED);
        expect(count === null).toBe(whole < SMALLEST_COUNTED);
        if (count === null) {
          expect(cells).toEqual([]);
          return;
        }
        const left = cells.reduce((all, cell) => all - cell.count, whole);
        // Whoever adds up the cells knows what is left; only where that is 5 or more may a small cell be in it.
        const isSmallThere = counts.some((one) => one < SMALLEST_COUNTED);
        if (isSmallThere) expect(left).toBeGreaterThanOrEqual(SMALLEST_COUNTED);
      }),
    );
  });
});
