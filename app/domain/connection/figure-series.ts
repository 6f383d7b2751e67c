/** The concept figure of one alias: its recorded events as the series that is drawn. The rules: docs/concept-figure.md. */
import type { DateKey } from "~/shared/dates";
import type {
  ConceptSeries,
  FigureEvent,
  FigureEventKind,
  FigureMember,
  FigureSupport,
  RecordedDetails,
} from "./concept-series";
import type { ConnectionEventView } from "./connection-event";
import type { ConnectionState } from "./connection-state";
import type { AliasView } from "./connection-view";
import { contactDaysOf, contactDensity, endOf } from "./contact-density";
import { type FigureKnot, placeKnots } from "./figure-knots";
import type { FigureWindow } from "./figure-window";
import { inOrder, isLivingOn, type LivingSpan, livingSpans, type StateChange, stateChanges } from "./living-spans";
import { dayAt, type MonthKey, monthOf, monthPosition } from "./month-scale";

/** What of an alias the figure is drawn from. */
export type FigureSource = Pick<AliasView, "connections" | "events" | "supports" | "motivation">;

const MARK_OF: Partial<Record<ConnectionState, FigureEventKind>> = {
  connecting: "connect",
  watching: "watch",
  returned: "return",
  reconnecting: "reconnect",
};

/** Whether what was written of an event stands in the figure: of its marks alone. The lines of others need not be opened. */
export function isToldInFigure({ kind, toState }: Pick<ConnectionEventView, "kind" | "toState">): boolean {
  return kind === "problem" || (kind === "changed" && toState !== null && MARK_OF[toState] !== undefined);
}

/** Drawn as the width where 意欲 was never judged. */
const UNJUDGED = 3;

/**
 * Points at the window's ends and at each day on which the connections, the roles or 意欲 changed, with their values of
 * that day; shortly before a change a point that holds what was before; between them points for the contact alone.
 * `today` is the last day of which anything is known.
 */
export function conceptSeriesOf(source: FigureSource, window: FigureWindow, today: DateKey): ConceptSeries {
  const firstMonth = monthOf(window.from);
  const position = (day: DateKey) => monthPosition(day, firstMonth);
  const changes = stateChanges(source.events);
  const circle = source.connections.map(({ id, listingName, isRole, listing }) => ({
    ...{ connectionId: id, name: listingName, isRole, listingId: listing?.id ?? null },
    spans: livingSpans(changes.get(id) ?? []),
  }));
  const judged = inOrder(source.events).flatMap(({ kind, level, onDay }) =>
    kind === "motivation" && level !== null ? [{ day: onDay, level }] : [],
  );
  const changeDays = [
    ...circle.flatMap(({ spans }) => spans.flatMap(({ from, to }) => (to ? [from, to] : [from]))),
    ...judged.map(({ day }) => day),
  ];
  const valuesOn = (day: DateKey) => {
    const standing = circle.filter(({ spans }) => isLivingOn(spans, day));
    return {
      connections: standing.length,
      roles: standing.filter(({ isRole }) => isRole).length,
      motivation: motivationOn(judged, day, source.motivation),
    };
  };
  const contactDays = contactDaysOf(source.events);
  const start = firstDay(source, window.from);
  const knots = placeKnots({ window, changeDays, position, valuesOn });
  const clip = { window, position, firstMonth };
  return {
    points: knots.map(({ atMonth, ...values }: FigureKnot) => {
      const on = later(earlier(dayAt(atMonth, firstMonth), window.to), window.from);
      return { atMonth, ...values, contactDensity: contactDensity(contactDays, { on, from: start, until: today }) };
    }),
    events: marksOf(source, changes, clip),
    supports: supportsIn(source, clip),
    recorded: {
      firstMonth,
      ...window,
      members: circle.map((one) => clipMember(one, clip)).filter(({ spans }) => spans.length > 0),
      motivations: judged.filter(({ day }) => isIn(day, window)).map((one) => ({ ...one, atMonth: position(one.day) })),
      isMotivationKnown: judged.length > 0 || source.motivation !== null,
    },
  };
}

type Clip = { window: FigureWindow; position: (day: DateKey) => number; firstMonth: MonthKey };

/** As last judged; before the first judgement as first judged, so that no change is drawn that nobody saw. */
function motivationOn(judged: { day: DateKey; level: number }[], day: DateKey, last: number | null): number {
  return judged.filter((one) => one.day <= day).at(-1)?.level ?? judged[0]?.level ?? last ?? UNJUDGED;
}

function marksOf(source: FigureSource, changes: ReadonlyMap<string, StateChange[]>, clip: Clip): FigureEvent[] {
  const names = new Map(source.connections.map(({ id, listingName }) => [id, listingName]));
  const moved = [...changes.values()].flat().flatMap(({ event, to }) => {
    const kind = MARK_OF[to];
    return kind ? [{ event, kind, label: names.get(event.connectionId ?? "") ?? "" }] : [];
  });
  const problems = source.events
    .filter(({ kind }) => kind === "problem")
    .map((event) => ({ event, kind: "problem" as const, label: event.line }));
  const order = new Map(inOrder(source.events).map((event, i) => [event.id, i]));
  return [...moved, ...problems]
    .filter(({ event }) => isIn(event.onDay, clip.window))
    .sort((a, b) => order.get(a.event.id)! - order.get(b.event.id)!)
    .map(({ event, kind, label }) => markOf(event, kind, label, clip));
}

function markOf(event: ConnectionEventView, kind: FigureEventKind, label: string, { position }: Clip): FigureEvent {
  const line = kind === "problem" ? "" : event.line;
  return { atMonth: position(event.onDay), kind, label, day: event.onDay, ...(line && { line }) };
}

/** Both ends of a support are days on which it was given. */
function supportsIn(source: FigureSource, { window, position }: Clip): FigureSupport[] {
  return source.supports
    .filter(({ fromDay, toDay }) => fromDay <= window.to && (toDay === null || toDay >= window.from))
    .map(({ label, fromDay, toDay }) => ({
      ...{ label, fromDay, toDay },
      fromMonth: position(later(fromDay, window.from)),
      toMonth: position(endOf(earlier(toDay ?? window.to, window.to))),
    }))
    .sort((a, b) => a.fromMonth - b.fromMonth);
}

function clipMember(
  one: Omit<FigureMember, "spans"> & { spans: LivingSpan[] },
  { window, position }: Clip,
): RecordedDetails["members"][number] {
  const end = endOf(window.to);
  const spans = one.spans
    .filter(({ from, to }) => from < end && (to === null || to > window.from))
    .map(({ from, to }) => ({
      fromMonth: position(later(from, window.from)),
      toMonth: position(to === null ? end : earlier(to, end)),
      isOpen: to === null || to >= end,
    }));
  return { ...one, spans };
}

function firstDay({ events }: FigureSource, from: DateKey): DateKey {
  return inOrder(events)[0]?.onDay ?? from;
}

function isIn(day: DateKey, { from, to }: FigureWindow): boolean {
  return day >= from && day <= to;
}

function earlier(a: DateKey, b: DateKey): DateKey {
  return a < b ? a : b;
}

function later(a: DateKey, b: DateKey): DateKey {
  return a > b ? a : b;
}
