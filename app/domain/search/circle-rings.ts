/** The rings and the boxes of their labels. Pure. */
import type { DrawnRing } from "./circle-drawing";
import type { FigureMeasures } from "./circle-figure-sizes";
import { polar, type Rect } from "./circle-placing";
import { radiusScale, ringLabel, SECTOR_RADIANS } from "./circle-scale";
import { textWidth } from "./text-width";

/** The last sector's far edge: the ray that carries the ring labels. */
const RING_LABEL_ANGLE = -SECTOR_RADIANS / 2;

/** Each ring with the middle of its label, on the ray between the last sector and the first. */
export function drawRings(rings: readonly number[], measures: FigureMeasures): DrawnRing[] {
  const scale = radiusScale(rings, measures.inner, measures.outer);
  return rings.map((meters) => {
    const at = polar({ x: measures.centerX, y: measures.centerY }, scale(meters), RING_LABEL_ANGLE);
    return { meters, radius: roundTenth(scale(meters)), labelX: roundTenth(at.x), labelY: roundTenth(at.y) };
  });
}

/** The box of a ring's label, drawn centred on its ray. */
export function ringLabelRect(ring: DrawnRing, measures: FigureMeasures): Rect {
  const halfWidth = textWidth(ringLabel(ring.meters), measures.ringLabelSize) / 2 + 2;
  const halfHeight = measures.ringLabelSize / 2;
  return {
    left: ring.labelX - halfWidth,
    right: ring.labelX + halfWidth,
    top: ring.labelY - halfHeight,
    bottom: ring.labelY + halfHeight,
  };
}

function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
