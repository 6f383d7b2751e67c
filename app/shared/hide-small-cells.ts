/**
 * Which numbers of a table are kept back so that nobody can tell a small one, neither by reading it nor by computing it
 * from the totals that are shown.
 */

/**
 * Whole numbers ≥ 0: `cells[r][c]`. The totals of the rows are shown; of a column where `shownTotals` says so; so is the
 * total of all. A single line of counts is a table of one row, whose columns have no totals beside it.
 */
export type CountTable = {
  cells: readonly (readonly number[])[];
  shownTotals: readonly boolean[];
  /** Whose smallness is to be kept: without it every cell. */
  isKept?: (row: number, column: number) => boolean;
  /** What no reader sees in any case, small or not: it can be unknown, or follow from the rest. */
  isNeverShown?: (row: number, column: number) => boolean;
  /** A row is shown or kept back as a whole (a number and what it leaves of the row's total). */
  isRowWhole?: boolean;
};

type Cell = { row: number; column: number };

/**
 * `hidden[r][c]`. Every number below `smallest` is hidden, and so many others that each of them could as well be `smallest`
 * or more, for all one can compute. Throws RangeError when a total that is shown is itself so small that nothing helps.
 */
export function hideSmallCells(table: CountTable, smallest: number): boolean[][] {
  const { cells, isKept = () => true, isNeverShown = () => false, isRowWhole = false } = table;
  const hidden = cells.map((line, row) => line.map((_count, column) => isNeverShown(row, column)));
  const hide = ({ row, column }: Cell) => {
    if (isRowWhole) hidden[row]!.fill(true);
    else hidden[row]![column] = true;
  };
  const small = allCells(cells).filter(({ row, column }) => isKept(row, column) && cells[row]![column]! < smallest);
  small.forEach(hide);
  for (;;) {
    const open = small.find((cell) => mostItCanBe(table, hidden, cell, smallest) < smallest);
    if (!open) return hidden;
    const next = nextToHide(cells, hidden, open);
    if (!next) throw new RangeError("The totals are too small to be shown");
    hide(next);
  }
}

/** The smallest number shown in the row, else in the column, else anywhere: the least is lost. */
function nextToHide(cells: CountTable["cells"], hidden: readonly boolean[][], open: Cell): Cell | null {
  const shown = allCells(cells)
    .filter(({ row, column }) => !hidden[row]![column])
    .sort((a, b) => cells[a.row]![a.column]! - cells[b.row]![b.column]!);
  return (
    shown.find(({ row }) => row === open.row) ?? shown.find(({ column }) => column === open.column) ?? shown[0] ?? null
  );
}

/**
 * The highest number, up to `enough`, that a hidden cell could have while everything that is shown stays as it is. The
 * table is a flow from the rows to the columns; one more in the cell is one less along a way round it.
 */
export function mostItCanBe(
  { cells, shownTotals }: Pick<CountTable, "cells" | "shownTotals">,
  hidden: readonly (readonly boolean[])[],
  cell: Cell,
  enough: number,
): number {
  const now = cells.map((row) => [...row]);
  const most = () => now[cell.row]![cell.column]!;
  while (most() < enough) {
    const way = findWayRound(now, { hidden, shownTotals }, cell);
    if (!way) return most();
    for (const { row, column, by } of way) now[row]![column]! += by;
    now[cell.row]![cell.column]! += 1;
  }
  return most();
}

type Step = Cell & { by: 1 | -1 };
type Shown = { hidden: readonly (readonly boolean[])[]; shownTotals: readonly boolean[] };

/**
 * Steps that take back what one more in `cell` adds to its row and its column. Seen from the column: another row has one
 * less there (a hidden number above 0) and one more elsewhere, until a row has its one less: that of `cell`. Columns without
 * a shown total are one place: what one gains, another may lose.
 */
function findWayRound(now: number[][], shown: Shown, cell: Cell): Step[] | null {
  const { hidden, shownTotals } = shown;
  const columns = now[0]?.length ?? 0;
  const cameBy = new Map<string, { from: string; step: Step | null }>();
  const start = `c${cell.column}`;
  const queue = [start];
  cameBy.set(start, { from: "", step: null });
  const visit = (to: string, from: string, step: Step | null) => {
    if (cameBy.has(to)) return;
    cameBy.set(to, { from, step });
    queue.push(to);
  };
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at === `r${cell.row}`) return stepsTo(at, cameBy);
    const index = Number(at.slice(1));
    if (at.startsWith("c")) {
      // This column has one too many: a row gives one back …
      for (let row = 0; row < now.length; row++) {
        const isSame = row === cell.row && index === cell.column;
        if (!isSame && hidden[row]![index] && now[row]![index]! > 0)
          visit(`r${row}`, at, { row, column: index, by: -1 });
      }
      // … or, where no total is shown, it may keep it, if another such column loses one.
      if (!shownTotals[index]) {
        for (let other = 0; other < columns; other++) if (!shownTotals[other]) visit(`c${other}`, at, null);
      }
    } else {
      // This row has one too few: one of its other hidden numbers gets it.
      for (let column = 0; column < columns; column++) {
        const isSame = index === cell.row && column === cell.column;
        if (!isSame && hidden[index]![column]) visit(`c${column}`, at, { row: index, column, by: 1 });
      }
    }
  }
  return null;
}

function stepsTo(end: string, cameBy: Map<string, { from: string; step: Step | null }>): Step[] {
  const steps: Step[] = [];
  for (let at = end; ; ) {
    const { from, step } = cameBy.get(at)!;
    if (step) steps.push(step);
    if (from === "") return steps;
    at = from;
  }
}

function allCells(cells: CountTable["cells"]): Cell[] {
  return cells.flatMap((line, row) => line.map((_count, column) => ({ row, column })));
}
