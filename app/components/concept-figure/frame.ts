/** The measures of a drawing. Both are drawn by the same rules; the narrow one is for a phone held upright. */
export type FigureFrame = {
  width: number;
  /** Height of one connection. */
  unit: number;
  fontSize: number;
  left: number;
  right: number;
  sampleStep: number;
  navy: { base: number; perMotivation: number };
  greenPerDensity: number;
  gap: number;
  markRadius: number;
  /** Months between two labelled ticks. */
  monthsPerTick: number;
  laneHeight: number;
  tail: number;
};

export const WIDE_FRAME: FigureFrame = {
  width: 1000,
  unit: 50,
  fontSize: 16,
  left: 56,
  right: 938,
  sampleStep: 5,
  navy: { base: 4, perMotivation: 5 },
  greenPerDensity: 6.4,
  gap: 5,
  markRadius: 7.5,
  monthsPerTick: 6,
  laneHeight: 32,
  tail: 44,
};

export const NARROW_FRAME: FigureFrame = {
  width: 350,
  unit: 54,
  fontSize: 14,
  left: 22,
  right: 322,
  sampleStep: 2.5,
  navy: { base: 3, perMotivation: 3 },
  greenPerDensity: 3.8,
  gap: 3,
  markRadius: 4.6,
  monthsPerTick: 6,
  laneHeight: 28,
  tail: 20,
};
