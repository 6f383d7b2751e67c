import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { Curves } from "./curves";
import { type FigureMark, PROBLEM_SIZE } from "./figure-marks";
import { type FigureWords, markLabel } from "./figure-words";
import type { FigureFrame } from "./frame";
import { type LabelWish, type PlacedLabel, placeLabels, type Rect } from "./place-labels";
import { type RingShape, ringObstacles } from "./ring-shape";
import { textWidth } from "./text-width";

export type LabelTone = "problem" | "step" | "ring" | "person";
export type FigureLabel = PlacedLabel & { text: string; tone: LabelTone };

type Wish = LabelWish & { text: string; tone: LabelTone };
export type LabelContext = {
  curves: Curves;
  rings: RingShape[];
  steps: FigureMark[];
  problems: FigureMark[];
  frame: FigureFrame;
  words: FigureWords;
  axisY: number;
};

/** The words beside marks, rings and ribbons, so that none covers another, a mark or a ribbon. */
export function labelsOf(series: ConceptSeries, context: LabelContext): FigureLabel[] {
  const { curves, rings, steps, problems, frame, axisY } = context;
  const wishes = [
    ...markWishes(context),
    ...rings.map((ring, i) => ringWish(ring, i, context)),
    ...nameWishes(series, context),
  ];
  const shapes = rings.map((ring) => ringObstacles(ring, frame.markRadius));
  const signs = [
    ...problems.map(({ x, y }) => triangleRect(x, y)),
    ...steps.map(({ x, y }) => discRect(x, y, frame.stepRadius)),
  ];
  const placed = placeLabels(wishes, {
    left: frame.left + 2,
    right: frame.right + frame.tail,
    bottom: axisY - 4,
    obstacles: [
      ...ribbonObstacles(curves, frame),
      ...shapes.flatMap(({ body, marks }) => [...body, ...marks]),
      ...signs,
    ],
    marks: shapes.flatMap(({ marks }) => marks),
  });
  return placed.map((label) => {
    const { text, tone } = wishes.find(({ id }) => id === label.id)!;
    return { ...label, text, tone };
  });
}

/** All marks have their word while they are few; then the everyday ones only where it fits; at last all. */
function markWishes(context: LabelContext): Wish[] {
  const { steps, problems, frame, words } = context;
  const count = steps.length + problems.length;
  const isNamed = count <= frame.namedMarks;
  const wish = (mark: FigureMark, i: number): Wish => {
    const isEveryday = mark.kind === "connect" || mark.kind === "watch";
    const isOptional = count > frame.wordedMarks * (isEveryday ? 1 : 2);
    return { ...markWish(mark, markLabel(mark, words, isNamed), i, context), isOptional };
  };
  const wishes = [...problems, ...steps].map(wish);
  return [...wishes.filter(({ isOptional }) => !isOptional), ...wishes.filter(({ isOptional }) => isOptional)];
}

function markWish(mark: FigureMark, text: string, index: number, { curves, frame }: LabelContext): Wish {
  const { x, y, kind } = mark;
  const { top, bottom } = curves.extentAt(x);
  const sized = size(`mark${index}`, text, frame.fontSize);
  if (kind === "problem") {
    const tip = { x, y: y - PROBLEM_SIZE - 1 };
    return { ...sized, tone: "problem", anchorAbove: tip, anchorBelow: tip, prefers: "above", isOneSided: true };
  }
  return {
    ...sized,
    tone: "step",
    anchorAbove: { x, y: Math.min(top, y - frame.stepRadius) - 2 },
    anchorBelow: { x, y: Math.max(bottom, y + frame.stepRadius) + 2 },
    prefers: "below",
  };
}

function ringWish(ring: RingShape, index: number, { frame, words }: LabelContext): Wish {
  const ys = ring.outline.map(({ y }) => y);
  return {
    ...size(`ring${index}`, words.ring, frame.fontSize * 1.1),
    tone: "ring",
    anchorAbove: { x: ring.cx, y: Math.min(...ys) },
    anchorBelow: { x: ring.cx, y: Math.max(...ys) },
    prefers: "above",
    minDistance: frame.markRadius + 4,
    isBare: true,
  };
}

/** The names of the two ribbons beside them: the person's at the beginning, the accompaniment's where it is thick. */
function nameWishes({ points, events }: ConceptSeries, context: LabelContext): Wish[] {
  const { curves, frame, words } = context;
  const personX = curves.xOf(curves.firstMonth) + textWidth(words.person, frame.fontSize) / 2;
  const wishes = [nameWish(personX, words.person, "person", context)];
  const densest = Math.max(...points.map(({ contactDensity }) => contactDensity));
  if (densest === 0) return wishes;
  const toEvents = (month: number) => Math.min(...events.map(({ atMonth }) => Math.abs(atMonth - month)));
  const isRoomy = (month: number) => curves.extentAt(curves.xOf(month)).bottom < -frame.fontSize * 2.5;
  const spots = points.filter(({ contactDensity, atMonth }) => contactDensity >= densest * 0.6 && isRoomy(atMonth));
  const [spot] = spots.map(({ atMonth }) => atMonth).sort((a, b) => toEvents(b) - toEvents(a));
  if (spot === undefined) return wishes;
  return [...wishes, nameWish(curves.xOf(spot), words.accompaniment, "step", context)];
}

function nameWish(x: number, text: string, tone: "person" | "step", { curves, frame }: LabelContext): Wish {
  const { top, bottom } = curves.extentAt(x);
  return {
    ...size(`name ${tone}`, text, frame.fontSize),
    tone,
    anchorAbove: { x, y: top },
    anchorBelow: { x, y: bottom },
    prefers: tone === "person" ? "above" : "below",
    minDistance: 8,
    // Above the person's line it would seem to name that.
    isOneSided: tone === "step",
    isBare: true,
    isOptional: true,
  };
}

function size(id: string, text: string, fontSize: number) {
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
  return { x: x - PROBLEM_SIZE / 2, y: y - PROBLEM_SIZE, width: PROBLEM_SIZE, height: PROBLEM_SIZE };
}

function discRect(x: number, y: number, radius: number): Rect {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
