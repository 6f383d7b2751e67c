import { type DateProblem, readDateText } from "~/domain/symposium/date-text";
import { readTimeText } from "~/domain/symposium/time-text";
import { formatDate } from "~/i18n/format";
import type { DateKey } from "~/shared/dates";
import type { EventIssue, EventStop } from "./event-list-report";

const PROBLEMS: Record<Exclude<DateProblem, "empty">, EventStop> = {
  unreadable: "dayUnreadable",
  noSuchDay: "noSuchDay",
  noYear: "dayNoYear",
  era: "dayEra",
  weekday: "dayWeekday",
  several: "daySeveral",
};

/** A day as a file writes it, `null` when nothing is written; else what is wrong with it, for the column named. */
export function readEventDay(text: string, column: string): { day: DateKey | null } | { issue: EventIssue } {
  // Spreadsheets write the midnight of a day behind it.
  const read = readDateText(text.replace(/[\sT]+0{1,2}:00(:00)?$/, ""));
  if (read.ok) return { day: read.date };
  if (read.problem === "empty") return { day: null };
  const days = read.readings.map(({ date }) => formatDate(date, "ja")).join("か");
  return { issue: { code: PROBLEMS[read.problem], values: { column, text, days } } };
}

/** Minutes after midnight; `null` when nothing is written, "unreadable" when it is no time. */
export function readEventTime(text: string): number | null | "unreadable" {
  const read = readTimeText(text.replace(/^(\d{1,2}:\d{2}):\d{2}$/, "$1"));
  if (read.ok) return read.minutes;
  return read.problem === "empty" ? null : "unreadable";
}
