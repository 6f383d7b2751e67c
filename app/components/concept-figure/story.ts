import { monotoneCurve } from "./monotone";
import { ringPeriods } from "./rings";
import type { ConceptSeries, EventKind } from "./series";

export type StoryEntry =
  | { type: "start"; atMonth: number; connections: number }
  | { type: "event"; atMonth: number; kind: EventKind; label: string; connections: number }
  | { type: "support"; atMonth: number; toMonth: number; label: string }
  | { type: "ring"; atMonth: number; toMonth: number; connections: number; roles: number }
  | { type: "now"; atMonth: number; connections: number };

const ORDER: StoryEntry["type"][] = ["start", "event", "support", "ring", "now"];

/** What the figure shows, in the order of time: the text alternative says neither more nor less. Months are rounded. */
export function tellStory({ points, events, supports }: ConceptSeries): StoryEntry[] {
  const curve = monotoneCurve(points.map(({ atMonth, connections }) => ({ x: atMonth, y: connections })));
  const connectionsAt = (month: number) => Math.round(curve(month));
  const first = points[0]!.atMonth;
  const last = points.at(-1)!.atMonth;
  const entries: StoryEntry[] = [
    { type: "start", atMonth: Math.round(first), connections: connectionsAt(first) },
    ...events.map(({ atMonth, kind, label }) => ({
      type: "event" as const,
      atMonth: Math.round(atMonth),
      kind,
      label,
      connections: connectionsAt(atMonth),
    })),
    ...supports.map(({ fromMonth, toMonth, label }) => ({
      type: "support" as const,
      atMonth: Math.round(fromMonth),
      toMonth: Math.round(toMonth),
      label,
    })),
    ...ringPeriods(points).map(({ fromMonth, toMonth, connections, roles }) => ({
      type: "ring" as const,
      atMonth: Math.round(fromMonth),
      toMonth: Math.round(toMonth),
      connections,
      roles,
    })),
    { type: "now", atMonth: Math.round(last), connections: connectionsAt(last) },
  ];
  return entries.sort((a, b) => a.atMonth - b.atMonth || ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}
