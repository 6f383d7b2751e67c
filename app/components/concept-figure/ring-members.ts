import {
  type ConceptSeries,
  type FigureMember,
  RING_FROM_CONNECTIONS,
  type SeriesPoint,
} from "~/domain/connection/concept-series";
import { type RingPeriod, ringPeriods } from "./rings";

/** A ring with those who stand in it at its fullest, roles last; without `members` where nobody was recorded. */
export type Ring = RingPeriod & { members?: FigureMember[] };

export function ringsOf({ points, recorded }: ConceptSeries): Ring[] {
  const periods = ringPeriods(points);
  if (!recorded) return periods;
  return periods.map((period) => {
    const standing = standingAt(recorded.members, period.peakMonth);
    const members = [...standing].sort((a, b) => Number(a.isRole) - Number(b.isRole));
    const roles = members.filter(({ isRole }) => isRole).length;
    return { ...period, ...exactSpan(recorded.members, period.peakMonth, points), roles, members };
  });
}

export function standingAt(members: readonly FigureMember[], month: number): FigureMember[] {
  return members.filter(({ spans }) =>
    spans.some(({ fromMonth, toMonth, isOpen }) => fromMonth <= month + 1e-9 && (isOpen || month < toMonth - 1e-9)),
  );
}

/** The curve leaves for a change before its day; the ring stood until the day itself. */
function exactSpan(members: readonly FigureMember[], peak: number, points: readonly SeriesPoint[]) {
  const first = points[0]!.atMonth;
  const last = points.at(-1)!.atMonth;
  const edges = members.flatMap(({ spans }) => spans.flatMap(({ fromMonth, toMonth }) => [fromMonth, toMonth]));
  const isThin = (month: number) => standingAt(members, month).length < RING_FROM_CONNECTIONS;
  const begins = edges.filter((edge) => edge <= peak && isThin(edge - 1e-6));
  const ends = edges.filter((edge) => edge > peak && edge < last && isThin(edge));
  return { fromMonth: Math.max(first, ...begins), toMonth: Math.min(last, ...ends) };
}
