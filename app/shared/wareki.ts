/** 和暦: the eras since the solar calendar (1873), as dates of public documents are written. */
import { type DateKey, isDateKey } from "./dates";

export type Era = { name: string; letter: string; first: DateKey; last: DateKey };

/** The last day of 明治 and of 大正 is also the first of the next era (大正元年7月30日, 昭和元年12月25日). */
export const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", first: "2019-05-01", last: "9999-12-31" },
  { name: "平成", letter: "H", first: "1989-01-08", last: "2019-04-30" },
  { name: "昭和", letter: "S", first: "1926-12-25", last: "1989-01-07" },
  { name: "大正", letter: "T", first: "1912-07-30", last: "1926-12-25" },
  { name: "明治", letter: "M", first: "1873-01-01", last: "1912-07-30" },
];

export type WarekiDate = { era: string; year: number; month: number; day: number };

/** null before 1873, when the calendar was another. */
export function toWareki(date: DateKey): WarekiDate | null {
  const era = ERAS.find(({ first, last }) => first <= date && date <= last);
  if (!era) return null;
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return { era: era.name, year: year - yearBefore(era), month, day };
}

/** The date; null when there is no such day. Whether the era still held on it: `isInEra`. */
export function fromWareki({ era, year, month, day }: WarekiDate): DateKey | null {
  const found = ERAS.find(({ name }) => name === era);
  if (!found || year < 1) return null;
  return toDateKey(year + yearBefore(found), month, day);
}

export function isInEra(date: DateKey, name: string): boolean {
  return ERAS.some((era) => era.name === name && era.first <= date && date <= era.last);
}

/** 令和8年11月22日, 令和元年5月1日; before 1873 the plain date. */
export function formatWareki(date: DateKey): string {
  const [year, month, day] = date.split("-").map(Number);
  const wareki = toWareki(date);
  if (!wareki) return `${year}年${month}月${day}日`;
  return `${wareki.era}${wareki.year === 1 ? "元" : wareki.year}年${month}月${day}日`;
}

/** A day of the calendar; null for 2月30日. */
export function toDateKey(year: number, month: number, day: number): DateKey | null {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  const key = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDateKey(key) ? key : null;
}

function yearBefore(era: Era): number {
  // 明治 began in 1868, five years before its first solar day.
  return (era.name === "明治" ? 1868 : Number(era.first.slice(0, 4))) - 1;
}
