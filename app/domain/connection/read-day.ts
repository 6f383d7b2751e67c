/** Days of a form. */
import { addDays, type DateKey, isDateKey } from "~/shared/dates";
import type { FormProblem } from "./form-words";

export type DayProblem = "date" | "future" | "early" | "past" | "far";

/** A look-in is for a time that one can oversee. */
export const FARTHEST_LOOK_IN_DAYS = 366;

/** "2026-11-24", 2026/11/4, ２０２６．１１．４; null when it is no day. */
export function readDay(typed: string): DateKey | null {
  const text = typed.normalize("NFKC").trim();
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, year, month = "", day = ""] = match;
  const key = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDateKey(key) ? key : null;
}

type DayRead<F extends string> = { day: DateKey; problems: FormProblem<F, DayProblem>[] };

/** The day something happened: nothing typed means today; not in the future, not before `firstDay`. */
export function readPastDay<F extends string>(
  field: F,
  typed: string,
  { today, firstDay }: { today: DateKey; firstDay: DateKey },
): DayRead<F> {
  if (typed.trim() === "") return { day: today, problems: [] };
  const day = readDay(typed);
  if (day === null) return { day: today, problems: [{ field, problem: "date", found: [] }] };
  if (day > today) return { day, problems: [{ field, problem: "future", found: [] }] };
  return { day, problems: day < firstDay ? [{ field, problem: "early", found: [] }] : [] };
}

/** The day to look in: nothing typed (null) means as proposed; today or later, within a year. */
export function readLookInDay<F extends string>(
  field: F,
  typed: string,
  today: DateKey,
): { day: DateKey | null; problems: FormProblem<F, DayProblem>[] } {
  if (typed.trim() === "") return { day: null, problems: [] };
  const day = readDay(typed);
  if (day === null) return { day, problems: [{ field, problem: "date", found: [] }] };
  if (day < today) return { day, problems: [{ field, problem: "past", found: [] }] };
  return { day, problems: day > addDays(today, FARTHEST_LOOK_IN_DAYS) ? [{ field, problem: "far", found: [] }] : [] };
}
