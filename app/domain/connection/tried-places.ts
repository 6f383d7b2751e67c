/** Places a professional has connected somebody to: counted from their own records, for themselves. */
import type { Fit } from "./connection-reasons";
import { type ConnectionState, isLiving } from "./connection-state";
import type { ConnectionView } from "./connection-view";

/** `people`: those connected at any time. `living`: those who stand there now. Days are Tokyo days. */
export type TriedPlace = {
  key: string;
  name: string;
  /** null when it may no longer be read. */
  listing: ConnectionView["listing"];
  people: number;
  living: number;
  returned: number;
  fits: Record<Fit, number>;
  lastOn: string;
};

/** One つながり that was more than a candidate. */
export type Trial = {
  listingId: string | null;
  listingName: string;
  state: ConnectionState;
  fit: Fit | null;
  wasReturned: boolean;
  changedOn: string;
};

export type TriedGroup = Omit<TriedPlace, "listing"> & { listingId: string | null };

/** Trials by place, the one that changed last first. A place that is gone is known by its name. */
export function groupTrials(trials: readonly Trial[]): TriedGroup[] {
  const groups = new Map<string, TriedGroup>();
  for (const { listingId, listingName, state, fit, wasReturned, changedOn } of trials) {
    const key = listingId ?? `name:${listingName}`;
    const group = groups.get(key) ?? {
      ...{ key, listingId, name: listingName, people: 0, living: 0, returned: 0, lastOn: changedOn },
      fits: { good: 0, soSo: 0, poor: 0 },
    };
    group.people += 1;
    if (isLiving(state)) group.living += 1;
    if (wasReturned) group.returned += 1;
    if (fit) group.fits[fit] += 1;
    if (changedOn > group.lastOn) group.lastOn = changedOn;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.lastOn.localeCompare(a.lastOn) || a.name.localeCompare(b.name, "ja"));
}
