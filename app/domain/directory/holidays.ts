/**
 * Public holidays (国民の祝日 and 振替休日) from the maintained table of @holiday-jp, 1970 to 2050.
 * Large: import it on the server only and hand results to pages.
 */
import holidayJp from "@holiday-jp/holiday_jp";
import type { DateKey } from "~/shared/dates";

type Holiday = { name: string; name_en: string };
const table: Record<string, Holiday | undefined> = holidayJp.holidays;

export function isHoliday(date: DateKey): boolean {
  return table[date] !== undefined;
}

/** The holiday's name in Japanese and English, null on other days. */
export function holidayName(date: DateKey): { ja: string; en: string } | null {
  const holiday = table[date];
  return holiday ? { ja: holiday.name, en: holiday.name_en } : null;
}
