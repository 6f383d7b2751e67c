import type { Weekday } from "~/shared/dates";
import type { HoursRule } from "./opening-hours";

type Closed = { parts: { days: Weekday[]; nths?: HoursRule["nths"] }[]; hasHoliday: boolean };

/**
 * The rules less the days that are closed. 第3日曜日 closed leaves the 1st, 2nd, 4th and 5th; null when what is left cannot
 * be said (all but the last Sunday: the last is the 4th or the 5th).
 */
export function subtractClosed(rules: HoursRule[], closed: Closed[]): HoursRule[] | null {
  let left = rules;
  for (const set of closed) {
    if (set.hasHoliday)
      left = left.filter((rule) => rule.holidays !== "only").map((rule) => ({ ...rule, holidays: "closed" }));
    for (const part of set.parts) {
      const next = subtractPart(left, part.days, part.nths);
      if (!next) return null;
      left = next;
    }
  }
  return left;
}

function subtractPart(rules: HoursRule[], days: Weekday[], nths: HoursRule["nths"]): HoursRule[] | null {
  const left: HoursRule[] = [];
  for (const rule of rules) {
    if (rule.holidays === "only") {
      left.push(rule);
      continue;
    }
    const kept = rule.days.filter((day) => !days.includes(day));
    const hit = rule.days.filter((day) => days.includes(day));
    if (kept.length > 0) left.push({ ...rule, days: kept });
    if (!nths || hit.length === 0) continue;
    if (nths.includes("last") || rule.nths?.includes("last")) return null;
    const weeks = (rule.nths ?? [1, 2, 3, 4, 5]).filter((nth) => !nths.includes(nth));
    if (weeks.length > 0) left.push({ ...rule, days: hit, nths: weeks });
  }
  return left;
}
