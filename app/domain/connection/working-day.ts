/** Days on which offices work. Reads the table of holidays, which is large: on the server only. */
import { isHoliday } from "~/domain/directory/holidays";
import { addDays, type DateKey, weekdayOf } from "~/shared/dates";

/** 年末年始: what offices close for beside the public holidays (行政機関の休日に関する法律). */
const YEAR_END = ["12-29", "12-30", "12-31", "01-02", "01-03"];

export function isWorkingDay(day: DateKey): boolean {
  const weekday = weekdayOf(day);
  return weekday !== "sat" && weekday !== "sun" && !isHoliday(day) && !YEAR_END.includes(day.slice(5));
}

/** The day itself when offices work on it, else the first one after it. */
export function workingDayFrom(day: DateKey): DateKey {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The first day after this one on which offices work. */
export function nextWorkingDay(day: DateKey): DateKey {
  return workingDayFrom(addDays(day, 1));
}
