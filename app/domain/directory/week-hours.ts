import type { Locale } from "~/i18n/messages";
import { addDays, type DateKey, tokyoDateKey } from "~/shared/dates";
import { describeRanges } from "./describe-hours";
import { holidayName } from "./holidays";
import type { OpeningHours } from "./opening-hours";
import { isOpenOn, rangesOn } from "./opening-hours-rules";

/** `times` null = open at unknown times. `holiday` is the name of the 祝日. */
export type DayHours = { date: DateKey; holiday: string | null } & (
  | { state: "open"; times: string | null }
  | { state: "closed" }
  | { state: "unknown" }
);

/** Today in Tokyo and the six days after it. */
export function weekHours(hours: OpeningHours | null, now: Date, locale: Locale): DayHours[] {
  const today = tokyoDateKey(now);
  return Array.from({ length: 7 }, (_, ahead) => {
    const date = addDays(today, ahead);
    const day = { date, holiday: holidayName(date)?.[locale] ?? null };
    const open = isOpenOn(hours, date);
    if (open === null) return { ...day, state: "unknown" };
    if (!open) return { ...day, state: "closed" };
    return { ...day, state: "open", times: describeRanges(rangesOn(hours, date), locale) || null };
  });
}
