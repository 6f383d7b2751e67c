import { addDays, type DateKey, tokyoDateKey, tokyoMinutes } from "~/shared/dates";
import type { OpeningHours } from "./opening-hours";
import { isOpenOn, rangesOn } from "./opening-hours-rules";

const LOOK_AHEAD_DAYS = 366;

/** The next Tokyo dates on which it opens, today included unless it is over; at most `limit`, none beyond a year. */
export function nextDates(hours: OpeningHours | null, now: Date, limit: number): DateKey[] {
  const today = tokyoDateKey(now);
  const dates: DateKey[] = [];
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS && dates.length < limit; ahead++) {
    const date = addDays(today, ahead);
    if (isOpenOn(hours, date) !== true) continue;
    const last = rangesOn(hours, date).at(-1);
    if (ahead === 0 && last && last.toMinutes <= tokyoMinutes(now)) continue;
    dates.push(date);
  }
  return dates;
}
