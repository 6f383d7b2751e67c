/** 空白: what was looked for and not found, as an officer may see it. */
import {
  isTargetKey,
  isThemeKey,
  TARGET_KEYS,
  type TargetKey,
  THEME_KEYS,
  type ThemeKey,
} from "~/domain/directory/vocabulary";
import { hideSmallCells } from "~/shared/hide-small-cells";
import { type ShownCount, SMALLEST_COUNTED, showAlone } from "./counting-rules";

/** Letters of the geohash of a rough area: about 5 km by 4 km. */
export const GAP_CELL_LETTERS = 5;

/**
 * People for whom something was looked for. With `target` and `cell` "" all of them; else those with this 対象, or those in
 * this cell: never both at once. `theme` "": looked for without a theme.
 */
export type GapSum = { theme: string; target: string; cell: string; count: number };

export type GapTheme = {
  /** null: looked for without a theme. */
  theme: ThemeKey | null;
  count: ShownCount;
  /** Only those that are shown, most first. Somebody may stand in several. */
  targets: { target: TargetKey; count: number }[];
  /** Only those that are shown, most first. */
  cells: { cell: string; count: number }[];
};

/** Every theme in the order of the circle, then what was looked for without one. */
export function showGaps(sums: readonly GapSum[]): GapTheme[] {
  return [...THEME_KEYS, ""].map((key) => {
    const own = sums.filter(({ theme }) => theme === key);
    const all = own.find(({ target, cell }) => target === "" && cell === "")?.count ?? 0;
    const count = showAlone(all);
    const theme = isThemeKey(key) ? key : null;
    return count === null
      ? { theme, count, targets: [], cells: [] }
      : { theme, count, targets: shownTargets(own), cells: shownCells(own, count) };
  });
}

function shownTargets(sums: readonly GapSum[]): GapTheme["targets"] {
  const shown = sums.flatMap(({ target, count }) => {
    return isTargetKey(target) && showAlone(count) !== null ? [{ target, count }] : [];
  });
  return shown.sort((a, b) => b.count - a.count || TARGET_KEYS.indexOf(a.target) - TARGET_KEYS.indexOf(b.target));
}

/**
 * People stand in one cell or in none: with the whole beside them, a small number could be computed. What is left of the
 * whole (no area, or one outside of the town) is never shown.
 */
function shownCells(sums: readonly GapSum[], whole: number): GapTheme["cells"] {
  const cells = sums.filter(({ cell, count }) => cell !== "" && count > 0);
  const counts = cells.map(({ count }) => count);
  const rest = Math.max(0, whole - counts.reduce((all, one) => all + one, 0));
  const restColumn = counts.length;
  const [hidden = []] = hideSmallCells(
    {
      cells: [[...counts, rest]],
      shownTotals: [...counts, rest].map(() => false),
      isKept: (_row, column) => column !== restColumn,
      isNeverShown: (_row, column) => column === restColumn,
    },
    SMALLEST_COUNTED,
  );
  return cells
    .filter((_cell, column) => !hidden[column])
    .map(({ cell, count }) => ({ cell, count }))
    .sort((a, b) => b.count - a.count || a.cell.localeCompare(b.cell));
}
