/** Measures of the three figures in the units of their viewBox. Pure constants. */

export type FigureSize = "wide" | "compact" | "phone";

/**
 * `inner` is where distance zero ends, `outer` the last ring; `markHalf` half a mark, `gap` the free space between two
 * marks; `bandLimits` how many marks each band of a sector may hold, inside first; `namesPerSector` names written out.
 * Two marks' middles are `2 * markHalf + gap` apart: at least 24, so that each can be touched on its own.
 */
export type FigureMeasures = {
  width: number;
  height: number;
  centerX: number;
  centerY: number;
  inner: number;
  outer: number;
  markHalf: number;
  gap: number;
  discHalf: number;
  bandLimits: readonly number[];
  namesPerSector: number;
  nameSize: number;
  ringLabelSize: number;
  labelSize: number;
};

export const FIGURE_MEASURES: Record<FigureSize, FigureMeasures> = {
  wide: {
    width: 1000,
    height: 800,
    centerX: 500,
    centerY: 402,
    inner: 72,
    outer: 326,
    markHalf: 9,
    gap: 10,
    discHalf: 14,
    bandLimits: [3, 4, 5, 6, 6],
    namesPerSector: 3,
    nameSize: 14,
    ringLabelSize: 14,
    labelSize: 18,
  },
  compact: {
    width: 600,
    height: 600,
    centerX: 300,
    centerY: 302,
    inner: 54,
    outer: 240,
    markHalf: 8,
    gap: 10,
    discHalf: 13,
    bandLimits: [1, 2, 3, 3, 3],
    namesPerSector: 1,
    nameSize: 14,
    ringLabelSize: 14,
    labelSize: 17,
  },
  phone: {
    width: 360,
    height: 400,
    centerX: 180,
    centerY: 201,
    inner: 36,
    outer: 146,
    markHalf: 6.5,
    gap: 12,
    discHalf: 12,
    bandLimits: [1, 2, 3, 3, 3],
    namesPerSector: 0,
    nameSize: 14,
    ringLabelSize: 12,
    labelSize: 14,
  },
};
