import type { FigureEvent, FigureEventKind } from "~/domain/connection/concept-series";
import type { Curves } from "./curves";
import type { FigureFrame } from "./frame";
import { spreadApart } from "./spread-apart";

/** One sign on the curve; several events of a kind that fall on the same spot share it. */
export type FigureMark = { x: number; y: number; kind: FigureEventKind; events: FigureEvent[] };

/** Signs of the steps on the curve, moved apart along it where they would cover each other, in the order of time. */
export function placeSteps(events: FigureEvent[], curves: Curves, frame: FigureFrame): FigureMark[] {
  const gap = frame.stepRadius * 2 + 2;
  const groups = groupByKind(
    events.filter(({ kind }) => kind !== "problem"),
    curves,
    gap,
  );
  const range = { from: frame.left + frame.stepRadius, to: frame.right + frame.stepRadius };
  const places = spreadApart(
    groups.map(({ x }) => x),
    gap,
    range,
  );
  return groups.map((group, i) => {
    const x = places[i]!;
    return { ...group, x, y: curves.yOf(curves.connectionsAt(curves.monthOf(x))) };
  });
}

/** Where problems arose: the tip of a triangle that stands on the person's line. */
export function placeProblems(events: FigureEvent[], curves: Curves): FigureMark[] {
  const problems = events.filter(({ kind }) => kind === "problem");
  return groupByKind(problems, curves, PROBLEM_SIZE + 2).map((group) => ({
    ...group,
    y: curves.extentAt(group.x).top - 2,
  }));
}

export const PROBLEM_SIZE = 14;

type Group = Omit<FigureMark, "y">;

function groupByKind(events: FigureEvent[], curves: Curves, gap: number): Group[] {
  const groups: Group[] = [];
  for (const event of [...events].sort((a, b) => a.atMonth - b.atMonth)) {
    const x = curves.xOf(event.atMonth);
    const near = groups.find((group) => group.kind === event.kind && x - group.x < gap);
    if (near) near.events.push(event);
    else groups.push({ x, kind: event.kind, events: [event] });
  }
  return groups;
}
