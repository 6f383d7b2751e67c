import type { ConceptSeries } from "~/domain/connection/concept-series";
import { type Curves, drawCurves } from "./curves";
import { type FigureLabel, labelsOf } from "./figure-labels-layout";
import { type FigureMark, placeProblems, placeSteps } from "./figure-marks";
import { type FigureTick, ticksOf } from "./figure-ticks";
import type { FigureWords } from "./figure-words";
import { type FigureFrame, fitFrame } from "./frame";
import { ringsOf } from "./ring-members";
import { type RingShape, ringShape, withoutCovered } from "./ring-shape";
import { type PlacedSupport, placeSupports } from "./support-lanes";

export type FigureLayout = {
  curves: Curves;
  rings: RingShape[];
  labels: FigureLabel[];
  problems: FigureMark[];
  steps: FigureMark[];
  supports: PlacedSupport[];
  /** The time axis; lies below everything the ribbons take up. */
  axisY: number;
  lanesY: number;
  top: number;
  bottom: number;
  ticks: FigureTick[];
  levels: { connections: number; y: number }[];
};

/** The axis reaches at least so far: one connection shall not look like many. */
const LEAST_LEVEL = 4;

/** Everything of the figure in drawing units; y is 0 at no connection and grows downward. */
export function layoutFigure(series: ConceptSeries, given: FigureFrame, words: FigureWords): FigureLayout {
  const highest = Math.max(LEAST_LEVEL, ...series.points.map(({ connections }) => connections));
  const frame = fitFrame(given, highest);
  const curves = drawCurves(series.points, frame);
  const shapes = ringsOf(series).map((ring) => ringShape(ring, curves, frame));
  const rings = withoutCovered(shapes, frame.markRadius);
  const axisY = axisBelow(curves, frame);
  const steps = placeSteps(series.events, curves, frame);
  const problems = placeProblems(series.events, curves);
  const labels = labelsOf(series, { curves, rings, steps, problems, frame, words, axisY });
  const { placed: supports, laneCount } = placeSupports(series.supports, {
    xOf: curves.xOf,
    left: frame.left,
    right: frame.right + frame.tail,
    fontSize: frame.fontSize,
    minLength: frame.laneHeight / 2,
  });
  const levels = levelsUpTo(Math.ceil(highest), frame).map((connections) => ({
    connections,
    y: curves.yOf(connections),
  }));
  const top = Math.min(
    ...labels.map(({ y }) => y),
    ...rings.map(({ outline }) => Math.min(...outline.map(({ y }) => y)) - frame.markRadius),
    levels.at(-1)!.y,
  );
  const lanesY = axisY + frame.fontSize * (series.recorded ? 3.4 : 2.4);
  return {
    ...{ curves, rings, labels, problems, steps, supports, axisY, lanesY, levels },
    top: top - frame.fontSize * 2.4,
    bottom: lanesY + laneCount * frame.laneHeight + 6,
    ticks: ticksOf(series, curves, frame),
  };
}

/** Below the zero line, and below the thickest accompaniment with a finger's breadth to spare. */
function axisBelow(curves: Curves, frame: FigureFrame): number {
  const lowest = Math.max(0, ...curves.accompaniment.flat().map(({ bottom }) => bottom));
  return Math.round(lowest + frame.fontSize * 1.1);
}

function levelsUpTo(highest: number, { unit, fontSize }: FigureFrame): number[] {
  const step = [2, 5, 10, 20].find((connections) => connections * unit >= fontSize * 2) ?? 50;
  const levels: number[] = [];
  for (let level = 0; level <= highest; level += step) levels.push(level);
  return levels;
}
