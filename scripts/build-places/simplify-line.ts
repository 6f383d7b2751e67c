import type { Ring } from "./topology";

/** Douglas–Peucker: leaves out points nearer than `tolerance` (degrees) to the line drawn without them; the ends stay. */
export function simplifyLine(line: Ring, tolerance: number): Ring {
  if (tolerance === 0 || line.length < 3) return line;
  const [first, last] = [line[0]!, line.at(-1)!];
  const closed = first[0] === last[0] && first[1] === last[1];
  let [farthest, distance] = [0, -1];
  for (let i = 1; i < line.length - 1; i++) {
    const away = closed
      ? Math.hypot(line[i]![0] - first[0], line[i]![1] - first[1])
      : distanceToLine(line[i]!, first, last);
    if (away > distance) [farthest, distance] = [i, away];
  }
  if (!closed && distance <= tolerance) return [first, last];
  const before = simplifyLine(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplifyLine(line.slice(farthest), tolerance)];
}

function distanceToLine(point: [number, number], a: [number, number], b: [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy);
}
