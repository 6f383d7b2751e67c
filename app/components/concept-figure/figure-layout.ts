import { type Curves, drawCurves } from "./curves";
import type { FigureFrame } from "./frame";
import { type LabelWish, type PlacedLabel, placeLabels, type Rect } from "./place-labels";
import { type RingShape, ringObstacles, ringShape } from "./ring-shape";
import { ringPeriods } from "./rings";
import type { ConceptSeries, FigureEvent } from "./series";
import { type PlacedSupport, placeSupports } from "./support-lanes";
import { textWidth } from "./text-width";

export type FigureWords = { ring: string; person: string; accompaniment: string };
export type LabelTone = "problem" | "step" | "ring" | "person";
export type FigureLabel = PlacedLabel & { text: string; tone: LabelTone };

export type FigureLayout = {
  curves: Curves;
  rings: RingShape[];
  labels: FigureLabel[];
  problems: { x: number; y: number }[];
  supports: PlacedSupport[];
  /** The time axis; lies below everything the ribbons take up. */
  axisY: number;
  lanesY: number;
  top: number;
  bottom: number;
  ticks: { month: number; x: number; isLabelled: boolean }[];
  levels: { connections: number; y: number }[];
};

const TRIANGLE = 14;
type Wish = LabelWish & { text: string; tone: LabelTone };

/** Everything of the figure in drawing units; y is 0 at no connection and grows downward. */
export function layoutFigure(series: ConceptSeries, frame: FigureFrame, words: FigureWords): FigureLayout {
  const curves = drawCurves(series.points, frame);
  const rings = ringPeriods(series.points).map((period) => ringShape(period, curves, frame));
  const axisY = axisBelow(curves, frame);
  const labels = labelsOf(series, curves, rings, { frame, words, axisY });
  const { placed: supports, laneCount } = placeSupports(series.supports, {
    xOf: curves.xOf,
    right: frame.right + frame.tail,
    fontSize: frame.fontSize,
    minLength: frame.laneHeight / 2,
  });
  const highest = Math.max(...series.points.map(({ connections }) => connections));
  const levels = levelsUpTo(Math.ceil(highest)).map((connections) => ({ connections, y: curves.yOf(connections) }));
  const top = Math.min(
    ...labels.map(({ y }) => y),
    ...rings.map(({ outline }) => Math.min(...outline.map(({ y }) => y)) - frame.markRadius),
    levels.at(-1)!.y,
  );
  const lanesY = axisY + frame.fontSize * 2.4;
  return {
    curves,
    rings,
    labels,
    problems: problemsOf(series.events, curves),
    supports,
    axisY,
    lanesY,
    top: top - frame.fontSize * 2.4,
    bottom: lanesY + laneCount * frame.laneHeight + 6,
    ticks: ticksOf(curves, frame),
    levels,
  };
}

/** Below the zero line, and below the thickest accompaniment with a finger's breadth to spare. */
function axisBelow(curves: Curves, frame: FigureFrame): number {
  const lowest = Math.max(0, ...curves.accompaniment.flat().map(({ bottom }) => bottom));
  return Math.round(lowest + frame.fontSize * 1.1);
}

function levelsUpTo(highest: number): number[] {
  const levels: number[] = [];
  for (let level = 0; level <= highest; level += 2) levels.push(level);
  return levels;
}

function ticksOf(curves: Curves, frame: FigureFrame): FigureLayout["ticks"] {
  const ticks: FigureLayout["ticks"] = [];
  for (let month = Math.ceil(curves.firstMonth); month <= curves.lastMonth; month++) {
    ticks.push({ month, x: curves.xOf(month), isLabelled: month % frame.monthsPerTick === 0 });
  }
  return ticks;
}

function problemsOf(events: FigureEvent[], curves: Curves): { x: number; y: number }[] {
  return events
    .filter(({ kind }) => kind === "problem")
    .map(({ atMonth }) => ({ x: curves.xOf(atMonth), y: curves.extentAt(curves.xOf(atMonth)).top - 2 }));
}

type Context = { frame: FigureFrame; words: FigureWords; axisY: number };

function labelsOf(series: ConceptSeries, curves: Curves, rings: RingShape[], context: Context): FigureLabel[] {
  const { frame, axisY } = context;
  const wishes = [
    ...series.events.map((event, i) => eventWish(event, i, curves, context)),
    ...rings.map((ring, i) => ringWish(ring, i, context)),
    ...nameWishes(series, curves, context),
  ];
  const shapes = rings.map((ring) => ringObstacles(ring, frame.markRadius));
  const problems = problemsOf(series.events, curves).map(({ x, y }) => triangleRect(x, y));
  const placed = placeLabels(wishes, {
    left: frame.left + 2,
    right: frame.right + frame.tail,
    bottom: axisY - 4,
    obstacles: [
      ...ribbonObstacles(curves, frame),
      ...shapes.flatMap(({ body, marks }) => [...body, ...marks]),
      ...problems,
    ],
    marks: shapes.flatMap(({ marks }) => marks),
  });
  return placed.map((label) => {
    const { text, tone } = wishes.find(({ id }) => id === label.id)!;
    return { ...label, text, tone };
  });
}

function ringWish(ring: RingShape, index: number, { frame, words }: Context): Wish {
  const ys = ring.outline.map(({ y }) => y);
  return {
    ...sized(`ring${index}`, words.ring, frame.fontSize * 1.1),
    tone: "ring",
    anchorAbove: { x: ring.cx, y: Math.min(...ys) },
    anchorBelow: { x: ring.cx, y: Math.max(...ys) },
    prefers: "above",
    minDistance: frame.markRadius + 4,
    isBare: true,
  };
}

/** The names of the two ribbons beside them: the person's at the beginning, the accompaniment's where it is thick. */
function nameWishes({ points, events }: ConceptSeries, curves: Curves, { frame, words }: Context): Wish[] {
  const personX = curves.xOf(curves.firstMonth) + textWidth(words.person, frame.fontSize) / 2;
  const wishes = [nameWish(personX, words.person, "person", curves, frame)];
  const densest = Math.max(...points.map(({ contactDensity }) => contactDensity));
  if (densest === 0) return wishes;
  const toEvents = (month: number) => Math.min(...events.map(({ atMonth }) => Math.abs(atMonth - month)));
  const isRoomy = (month: number) => curves.extentAt(curves.xOf(month)).bottom < -frame.fontSize * 2.5;
  const spots = points.filter(({ contactDensity, atMonth }) => contactDensity >= densest * 0.6 && isRoomy(atMonth));
  const [spot] = spots.map(({ atMonth }) => atMonth).sort((a, b) => toEvents(b) - toEvents(a));
  if (spot === undefined) return wishes;
  return [...wishes, nameWish(curves.xOf(spot), words.accompaniment, "step", curves, frame)];
}

function nameWish(x: number, text: string, tone: "person" | "step", curves: Curves, frame: FigureFrame): Wish {
  const { top, bottom } = curves.extentAt(x);
  return {
    ...sized(`name ${tone}`, text, frame.fontSize),
    tone,
    anchorAbove: { x, y: top },
    anchorBelow: { x, y: bottom },
    prefers: tone === "person" ? "above" : "below",
    minDistance: 8,
    isBare: true,
    isOptional: true,
  };
}

function eventWish(event: FigureEvent, index: number, curves: Curves, { frame }: Context): Wish {
  const x = curves.xOf(event.atMonth);
  const { top, bottom } = curves.extentAt(x);
  const isProblem = event.kind === "problem";
  return {
    ...sized(`event${index}`, event.label, frame.fontSize),
    tone: isProblem ? "problem" : "step",
    anchorAbove: { x, y: isProblem ? top - TRIANGLE - 3 : top - 2 },
    anchorBelow: { x, y: bottom + 2 },
    prefers: isProblem ? "above" : "below",
    isOneSided: isProblem,
  };
}

function sized(id: string, text: string, fontSize: number) {
  return { id, text, width: textWidth(text, fontSize), height: fontSize * 1.3 };
}

function ribbonObstacles(curves: Curves, frame: FigureFrame): Rect[] {
  const width = 6;
  const rects: Rect[] = [];
  for (let x = frame.left; x < frame.right + frame.tail; x += width) {
    const { top, bottom } = curves.extentAt(x + width / 2);
    rects.push({ x, y: top, width, height: bottom - top });
  }
  return rects;
}

function triangleRect(x: number, y: number): Rect {
  return { x: x - TRIANGLE / 2, y: y - TRIANGLE, width: TRIANGLE, height: TRIANGLE };
}
