/** The measures of a drawing. Both are drawn by the same rules; the narrow one is for a phone held upright. */
export type FigureFrame = {
  width: number;
  /** Height of one connection. */
  unit: number;
  /** With many connections the unit shrinks, so that the curve never rises higher than this. */
  highest: number;
  fontSize: number;
  left: number;
  right: number;
  sampleStep: number;
  navy: { base: number; perMotivation: number };
  greenPerDensity: number;
  gap: number;
  /** Of the people of the ring. */
  markRadius: number;
  /** Of the marks on the curve. */
  stepRadius: number;
  /** Months between two labelled ticks. */
  monthsPerTick: number;
  laneHeight: number;
  tail: number;
  /** Up to so many marks each is named; up to so many has a word at least; of more, some have only their sign. */
  namedMarks: number;
  wordedMarks: number;
};

export const WIDE_FRAME: FigureFrame = {
  width: 1000,
  unit: 50,
  highest: 400,
  fontSize: 16,
  left: 56,
  right: 938,
  sampleStep: 5,
  navy: { base: 4, perMotivation: 5 },
  greenPerDensity: 6.4,
  gap: 5,
  markRadius: 7.5,
  stepRadius: 9,
  monthsPerTick: 6,
  laneHeight: 32,
  tail: 44,
  namedMarks: 10,
  wordedMarks: 14,
};

export const NARROW_FRAME: FigureFrame = {
  width: 350,
  unit: 54,
  highest: 400,
  fontSize: 14,
  left: 22,
  right: 322,
  sampleStep: 2.5,
  navy: { base: 3, perMotivation: 3 },
  greenPerDensity: 3.8,
  gap: 3,
  markRadius: 4.6,
  stepRadius: 7,
  monthsPerTick: 6,
  laneHeight: 28,
  tail: 20,
  namedMarks: 3,
  wordedMarks: 7,
};

/** The frame with its unit lowered where so many connections would rise too high. */
export function fitFrame(frame: FigureFrame, connections: number): FigureFrame {
  return { ...frame, unit: Math.min(frame.unit, frame.highest / Math.max(connections, 1)) };
}
