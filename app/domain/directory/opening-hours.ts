import type { Weekday } from "~/shared/dates";

/** Minutes since midnight in Asia/Tokyo; `to` may exceed 1440 when it runs past midnight. */
export type TimeRange = { fromMinutes: number; toMinutes: number };

/**
 * One line of opening hours. It holds on a date when the weekday is in `days`, and `nths` (1–5, or "last") is absent or
 * has the date's occurrence in its month, and the date is not a 祝日 unless `holidays` is "open".
 * `holidays: "only"` holds on 祝日 alone, whatever the weekday. An empty `ranges` means open that day, times 不明.
 */
export type HoursRule = {
  days: Weekday[];
  nths?: (1 | 2 | 3 | 4 | 5 | "last")[];
  holidays: "open" | "closed" | "unknown" | "only";
  months?: number[];
  ranges: TimeRange[];
};

/** `null` in place of this = 不明. `dates` are single dates (YYYY-MM-DD) of something that happens once or a few times. */
export type OpeningHours = {
  rules: HoursRule[];
  dates?: { date: string; ranges: TimeRange[] }[];
  closedDates?: string[];
  note?: string;
};
