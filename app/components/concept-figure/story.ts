import type { ConceptSeries, FigureEventKind, RecordedDetails } from "~/domain/connection/concept-series";
import { dayAt } from "~/domain/connection/month-scale";
import { monotoneCurve } from "./monotone";
import { ringsOf, standingAt } from "./ring-members";

/** How the curve, its width and the green one stood at a moment; `level` is null where 意欲 was never judged. */
export type Standing = { connections: number; level: number | null; contact: number };

export type StoryEntry =
  | ({ type: "start" | "now"; atMonth: number; day?: string } & Standing)
  | ({
      type: "event";
      atMonth: number;
      day?: string;
      kind: FigureEventKind;
      label: string;
      line?: string;
    } & Standing)
  | ({ type: "joined"; atMonth: number; day: string; label: string } & Standing)
  | { type: "motivation"; atMonth: number; day: string; level: number }
  | { type: "support"; atMonth: number; toMonth: number; label: string; fromDay?: string; toDay?: string | null }
  | { type: "ring"; atMonth: number; toMonth: number; connections: number; roles: number };

const ORDER: StoryEntry["type"][] = ["start", "motivation", "joined", "event", "support", "ring", "now"];

/** What the figure shows, in the order of time: the text alternative says neither more nor less. */
export function tellStory(series: ConceptSeries): StoryEntry[] {
  const { points, events, supports, recorded } = series;
  const first = points[0]!.atMonth;
  const last = points.at(-1)!.atMonth;
  const standing = standingIn(series);
  const entries: StoryEntry[] = [
    { type: "start", atMonth: first, ...(recorded && { day: recorded.from }), ...standing(first) },
    ...events.map((event) => ({ type: "event" as const, ...event, ...standing(event.atMonth) })),
    ...(recorded ? joinings(recorded, first).map((one) => ({ ...one, ...standing(one.atMonth) })) : []),
    ...(recorded?.motivations ?? []).map((one) => ({ type: "motivation" as const, ...one })),
    ...supports.map(({ fromMonth, ...support }) => ({ type: "support" as const, atMonth: fromMonth, ...support })),
    ...ringsOf(series).map(({ fromMonth, toMonth, connections, roles }) => ({
      ...{ type: "ring" as const, atMonth: fromMonth, toMonth, connections, roles },
    })),
    { type: "now", atMonth: last, ...(recorded && { day: recorded.to }), ...standing(last) },
  ];
  const months = recorded ? (month: number) => month : Math.round;
  return entries.sort((a, b) => months(a.atMonth) - months(b.atMonth) || ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

/** Where the curve rises; where it falls, もどし is told. */
function joinings({ members, firstMonth }: RecordedDetails, first: number) {
  return members.flatMap(({ name, spans }) =>
    spans
      .filter(({ fromMonth }) => fromMonth > first)
      .map(({ fromMonth }) => ({
        ...{ type: "joined" as const, atMonth: fromMonth, day: dayAt(fromMonth, firstMonth), label: name },
      })),
  );
}

function standingIn({ points, recorded }: ConceptSeries): (month: number) => Standing {
  const along = (read: (point: (typeof points)[number]) => number) =>
    monotoneCurve(points.map((point) => ({ x: point.atMonth, y: read(point) })));
  const connections = along((point) => point.connections);
  const contact = along((point) => point.contactDensity);
  const motivation = along((point) => point.motivation);
  const heldAt = (month: number) =>
    (points.filter(({ atMonth }) => atMonth <= month + 1e-9).at(-1) ?? points[0]!).motivation;
  return (month) => ({
    // The curve leaves for a new value before its day; a record tells the day itself.
    connections: recorded ? standingAt(recorded.members, month).length : Math.round(connections(month)),
    level: recorded ? (recorded.isMotivationKnown ? heldAt(month) : null) : Math.round(motivation(month)),
    contact: contact(month),
  });
}
