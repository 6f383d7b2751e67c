/** Which days an alias's happenings may bear. */
import type { DateKey } from "~/shared/dates";
import type { AliasView } from "./connection-view";

type Known = Pick<AliasView, "createdAt" | "events">;

/** The first day a contact, a 意欲, a problem or a support may bear: the day the alias was begun. */
export function firstDayOf(alias: Pick<AliasView, "createdAt">): DateKey {
  return alias.createdAt;
}

/** The first day the next change of a つながり may bear: that of the one before, so that they stay in order. */
export function firstChangeDayOf(alias: Known, connectionId: string): DateKey {
  const days = alias.events.filter((event) => event.connectionId === connectionId && event.kind === "changed");
  return days.reduce((last, { onDay }) => (onDay > last ? onDay : last), alias.createdAt);
}

/** Whether a candidate may be taken out: nothing but its being added is told of it, so nothing is lost. */
export function canRemoveCandidate(alias: Pick<AliasView, "connections" | "events">, connectionId: string): boolean {
  const connection = alias.connections.find(({ id }) => id === connectionId);
  if (connection?.state !== "considering") return false;
  return alias.events.every((event) => event.connectionId !== connectionId || event.kind === "added");
}
