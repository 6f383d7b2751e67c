/** How long a plan takes: the minutes of each part, and when each begins. */
import type { PlanPart } from "./plan-content";

/** Length of a record in seconds by its id; null or absent = not known. */
export type RecordSeconds = ReadonlyMap<string, number | null>;

export type PartTime = {
  id: string;
  /** Whole minutes; null = not known. */
  minutes: number | null;
  /** Minutes from the beginning of the plan; null after a part of unknown length. */
  startMinute: number | null;
};

export type PlanTime = {
  parts: PartTime[];
  /** Of the parts whose length is known. */
  totalMinutes: number;
  /** Some part has no known length: the whole takes longer. */
  isAtLeast: boolean;
};

/** What was typed holds; else a part that is watched takes as long as what is watched of its record, rounded up. */
export function partMinutes(
  part: Pick<PlanPart, "kind" | "minutes" | "recordId" | "fromMs" | "toMs">,
  seconds: RecordSeconds,
): number | null {
  if (part.minutes !== null) return part.minutes;
  if (part.kind !== "watch") return null;
  const length = part.recordId === null ? null : (seconds.get(part.recordId) ?? null);
  const lengthMs = length === null ? null : length * 1000;
  const endMs = part.toMs === null ? lengthMs : Math.min(part.toMs, lengthMs ?? part.toMs);
  if (endMs === null) return null;
  const watchedMs = endMs - (part.fromMs ?? 0);
  return watchedMs > 0 ? Math.ceil(watchedMs / 60_000) : null;
}

export function planTime(parts: readonly PlanPart[], seconds: RecordSeconds): PlanTime {
  let startMinute: number | null = 0;
  let totalMinutes = 0;
  const times: PartTime[] = [];
  for (const part of parts) {
    const minutes = partMinutes(part, seconds);
    times.push({ id: part.id, minutes, startMinute });
    totalMinutes += minutes ?? 0;
    startMinute = startMinute === null || minutes === null ? null : startMinute + minutes;
  }
  return { parts: times, totalMinutes, isAtLeast: times.some(({ minutes }) => minutes === null) };
}

/** Minutes still to come from a part on, with it. */
export function minutesFrom(times: readonly { minutes: number | null }[], index: number): number {
  return times.slice(index).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
