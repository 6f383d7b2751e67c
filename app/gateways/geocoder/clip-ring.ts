import type { Box } from "~/shared/geo";

/** A closed line of `[lng, lat]` points. */
export type Ring = [lng: number, lat: number][];

type Edge = { axis: 0 | 1; limit: number; keepBelow: boolean };

/** Sutherland–Hodgman: the part of a ring inside a box, closed along the box's edges; empty when nothing is inside. */
export function clipRing(ring: Ring, box: Box): Ring {
  if (ring.every(([lng, lat]) => lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north))
    return ring;
  const edges: Edge[] = [
    { axis: 0, limit: box.west, keepBelow: false },
    { axis: 0, limit: box.east, keepBelow: true },
    { axis: 1, limit: box.south, keepBelow: false },
    { axis: 1, limit: box.north, keepBelow: true },
  ];
  let points = ring.slice(0, -1);
  for (const edge of edges) points = clipAt(points, edge);
  return points.length > 0 ? [...points, points[0]!] : [];
}

function clipAt(points: Ring, { axis, limit, keepBelow }: Edge): Ring {
  const out: Ring = [];
  const isKept = (point: [number, number]) => (keepBelow ? point[axis] <= limit : point[axis] >= limit);
  points.forEach((point, i) => {
    const before = points[(i + points.length - 1) % points.length]!;
    if (isKept(point) !== isKept(before)) {
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const other = axis === 0 ? 1 : 0;
      const crossing = before[other] + share * (point[other] - before[other]);
      out.push(axis === 0 ? [limit, crossing] : [crossing, limit]);
    }
    if (isKept(point)) out.push(point);
  });
  return out;
}
