import type { FigureMember } from "~/domain/connection/concept-series";
import type { Curves } from "./curves";
import type { FigureFrame } from "./frame";
import type { Rect } from "./place-labels";
import type { Ring } from "./ring-members";

export type RingMark = { x: number; y: number; isRole: boolean; member?: FigureMember };
export type RingShape = {
  period: Ring;
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  /** Degrees, along the slope of the curve. */
  tilt: number;
  marks: RingMark[];
  outline: { x: number; y: number }[];
};

const SAMPLES = 240;
const MAX_TILT_DEGREES = 24;

/** The ring of a period as an ellipse round the curve, its marks where neither ribbon covers them. */
export function ringShape(period: Ring, curves: Curves, frame: FigureFrame): RingShape {
  const { markRadius } = frame;
  const span = curves.xOf(period.toMonth) - curves.xOf(period.fromMonth);
  const wanted = markRadius * (5.5 + 1.1 * period.connections);
  const rx = Math.min(wanted, Math.max(span * 0.62, markRadius * 6.5));
  const edge = frame.right + frame.tail / 2 - rx - markRadius;
  const cx = Math.min(Math.max(curves.xOf(period.peakMonth), frame.left + rx + markRadius), edge);
  const { top, bottom } = curves.extentAt(cx);
  const cy = (top + bottom) / 2;
  const ry = Math.max((bottom - top) / 2 + markRadius * 2.4, rx * 0.42);
  const tilt = tiltAt(cx, curves, rx);
  const outline = ellipse({ cx, cy, rx, ry, tilt });
  const isFree = (point: { x: number; y: number }) => {
    const extent = curves.extentAt(point.x);
    return point.y < extent.top - markRadius - 2 || point.y > extent.bottom + markRadius + 2;
  };
  return { period, cx, cy, rx, ry, tilt, outline, marks: spread(outline.filter(isFree), period) };
}

function tiltAt(cx: number, curves: Curves, rx: number): number {
  const middle = (x: number) => (curves.extentAt(x).top + curves.extentAt(x).bottom) / 2;
  const degrees = (Math.atan2(middle(cx + rx / 2) - middle(cx - rx / 2), rx) * 180) / Math.PI;
  return Math.min(Math.max(degrees * 0.8, -MAX_TILT_DEGREES), MAX_TILT_DEGREES);
}

function ellipse(shape: { cx: number; cy: number; rx: number; ry: number; tilt: number }): { x: number; y: number }[] {
  const turn = (shape.tilt * Math.PI) / 180;
  return Array.from({ length: SAMPLES }, (_, i) => {
    const angle = (i / SAMPLES) * 2 * Math.PI - Math.PI * 0.93;
    const x = shape.rx * Math.cos(angle);
    const y = shape.ry * Math.sin(angle);
    return {
      x: shape.cx + x * Math.cos(turn) - y * Math.sin(turn),
      y: shape.cy + x * Math.sin(turn) + y * Math.cos(turn),
    };
  });
}

/** As many marks as there are connections, evenly along what is free; the last ones are the roles. */
function spread(free: { x: number; y: number }[], { connections, roles, members }: Ring): RingMark[] {
  const steps = free.map((point, i) => {
    const before = free[i - 1];
    const length = before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
    return Math.min(length, 6);
  });
  const total = steps.reduce((sum, step) => sum + step, 0);
  const marks: RingMark[] = [];
  let walked = 0;
  free.forEach((point, i) => {
    walked += steps[i]!;
    const next = ((marks.length + 0.5) / connections) * total;
    if (marks.length < connections && walked >= next) {
      const member = members?.[marks.length];
      marks.push({ ...point, isRole: marks.length >= connections - roles, ...(member && { member }) });
    }
  });
  return marks;
}

/** Where two rings would cover each other only the fuller one is drawn. */
export function withoutCovered(shapes: RingShape[], markRadius: number): RingShape[] {
  const byFullness = [...shapes].sort((a, b) => b.period.connections - a.period.connections);
  const kept: RingShape[] = [];
  for (const shape of byFullness) {
    const isClear = (other: RingShape) => Math.abs(other.cx - shape.cx) >= other.rx + shape.rx + markRadius * 2;
    if (kept.every(isClear)) kept.push(shape);
  }
  return shapes.filter((shape) => kept.includes(shape));
}

/** What the marks and the ellipse take up, in slices, for the labels to keep clear of. */
export function ringObstacles(shape: RingShape, markRadius: number): { body: Rect[]; marks: Rect[] } {
  const marks = shape.marks.map(({ x, y }) => square(x, y, markRadius + 1));
  const sliceWidth = shape.rx / 5;
  const body: Rect[] = [];
  for (let x = shape.cx - shape.rx; x < shape.cx + shape.rx; x += sliceWidth) {
    const inside = shape.outline.filter((point) => point.x >= x - 1 && point.x <= x + sliceWidth + 1);
    if (inside.length === 0) continue;
    const ys = inside.map((point) => point.y);
    const top = Math.min(...ys);
    body.push({ x, y: top, width: sliceWidth, height: Math.max(...ys) - top });
  }
  return { body, marks };
}

function square(x: number, y: number, half: number): Rect {
  return { x: x - half, y: y - half, width: half * 2, height: half * 2 };
}
