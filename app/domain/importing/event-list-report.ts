/** What an officer reads about an event list before and after it is imported. */
import type { DateKey } from "~/shared/dates";

export const LARGEST_EVENT_LIST_BYTES = 2_000_000;
export const MOST_EVENTS = 500;

/** Nothing is made of the line. */
export const EVENT_STOPS = [
  "columnCount",
  "noTitle",
  "titleLong",
  "otherTown",
  "noDay",
  "dayUnreadable",
  "noSuchDay",
  "dayNoYear",
  "dayEra",
  "dayWeekday",
  "daySeveral",
  "endBeforeStart",
] as const;

/** The draft is made; this is to be looked at. */
export const EVENT_WARNINGS = [
  "codeUnreadable",
  "noPlace",
  "timeUnreadable",
  "endTimeBeforeStart",
  "deadlineUnreadable",
  "capacityUnreadable",
  "capacityToSplit",
  "shortened",
  "noted",
] as const;

export type EventStop = (typeof EVENT_STOPS)[number];
export type EventWarning = (typeof EVENT_WARNINGS)[number];
export type EventIssue = { code: EventStop | EventWarning; values: Record<string, string> };

/**
 * `new`: a draft is made of it (or was). `known`: the municipality has it already (`symposium`), or an earlier line is the
 * same (`sameAsLine`). `wrong`: nothing is made, `issues` say why. `left`: a line of types or a remark.
 */
export type EventLine = {
  /** Physical line of the file, from 1. */
  line: number;
  title: string;
  day: DateKey | null;
  outcome: "new" | "known" | "wrong" | "left";
  issues: EventIssue[];
  symposium: { id: string; title: string } | null;
  sameAsLine: number | null;
};

export type EventListReport = {
  encoding: string;
  lines: EventLine[];
  /** Headers of columns with something in them that nothing is taken from. */
  unusedColumns: string[];
};

export function countOutcomes({ lines }: Pick<EventListReport, "lines">): Record<EventLine["outcome"], number> {
  const counts = { new: 0, known: 0, wrong: 0, left: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
