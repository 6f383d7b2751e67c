import type { SymposiumContent } from "./symposium-content";

/** Minutes after midnight of the symposium's day; null when not known. */
export type ItemTime = { id: string; start: number | null; end: number | null };

/**
 * When each item begins and ends. Without a start of its own it begins when the one before ends (the first with the
 * symposium); without a length it lasts until the next one that has a start, the last one until the end of the symposium.
 */
export function itemTimes({ programme, when }: SymposiumContent): ItemTime[] {
  const times: ItemTime[] = [];
  for (const [i, item] of programme.entries()) {
    const start = item.start ?? (i === 0 ? when.start : (times[i - 1]?.end ?? null));
    times.push({ id: item.id, start, end: endOf(i, start) });
  }
  return times;

  function endOf(i: number, start: number | null): number | null {
    const minutes = programme[i]?.minutes ?? null;
    if (start !== null && minutes !== null) return start + minutes;
    const next = programme[i + 1];
    const end = next ? next.start : when.endDate === null ? when.end : null;
    return start !== null && end !== null && end >= start ? end : null;
  }
}
