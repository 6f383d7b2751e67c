/** Opening hours as Japanese offices write them → OpeningHours. Understands all of a text or refuses it. */
import { WEEKDAYS, type Weekday } from "~/shared/dates";
import { subtractClosed } from "./hours-closed-days";
import { type DaySet, type HoursItem, toHoursItems } from "./hours-items";
import { readHoursTokens } from "./hours-tokens";
import type { HoursRule, OpeningHours, TimeRange } from "./opening-hours";

const MAX_TEXT_LENGTH = 300;
const WORKDAYS: Weekday[] = ["mon", "tue", "wed", "thu", "fri"];

/**
 * `hours` is null when any part of the text is not understood or it names no day; then `note` is the whole text, so that
 * nothing is lost. With hours, `note` keeps what they cannot hold (年末年始を除く, 要予約), else it is null. A day without
 * times, or with a beginning only, is open at unknown times. 祝日 stay unknown unless the text speaks of them.
 */
export function parseHoursText(text: string): { hours: OpeningHours | null; note: string | null } {
  const whole = text.trim();
  if (whole === "") return { hours: null, note: null };
  const refused = { hours: null, note: whole };
  if (whole.length > MAX_TEXT_LENGTH) return refused;
  const read = readHoursTokens(whole);
  const items = read && toHoursItems(read.tokens);
  const rules = items && toRules(items);
  if (!read || !items || !rules || rules.length === 0) return refused;
  const isOpenEnded = items.some((item) => item.is === "range" && item.range === null);
  if (isOpenEnded) return { hours: { rules }, note: whole };
  const seasons = items.flatMap((item) => (item.is === "set" ? item.set.seasons : []));
  const notes = [...(seasons.length > 0 ? [`${[...new Set(seasons)].join("・")}を除く`] : []), ...read.remarks];
  return { hours: { rules }, note: notes.length > 0 ? notes.join("、") : null };
}

type Group = { sets: DaySet[]; ranges: TimeRange[]; excepts: DaySet[]; months: number[] | undefined; timed: boolean };

/** Rules of all groups of days and times, less the days that are closed; null when the order of the words is unclear. */
function toRules(items: HoursItem[]): HoursRule[] | null {
  const groups = toGroups(items);
  if (!groups) return null;
  const closed = items.flatMap((item) => (item.is === "set" && item.as === "closed" ? [item.set] : []));
  const loose = groups.filter((group) => group.sets.length === 0 && !group.timed).flatMap((group) => group.excepts);
  const open = groups.filter((group) => group.sets.length > 0 || group.timed);
  const closes = [...closed, ...loose];
  const saysAlways = items.some(
    (item) => item.is === "range" && item.range?.toMinutes === 1440 && item.range.fromMinutes === 0,
  );
  const holidaysOpen = items.some((item) => item.is === "holidaysOpen");
  const rules: HoursRule[] = [];
  for (const group of open) {
    const excepted = [...group.excepts, ...closes];
    const named = closed.length > 0 || excepted.some((set) => set.parts.length > 0 || set.hasHoliday);
    if (group.sets.length === 0 && !named && !saysAlways) return null;
    const made = groupRules(group, { holidaysOpen, everyDayHolidays: saysAlways ? "open" : "unknown" });
    const left = subtractClosed(made, excepted);
    if (!left) return null;
    rules.push(...left);
  }
  return settleHolidays(rules);
}

/** Days before times (月～金 9:00～17:00 土 …) or times before days (9:00～17:00 月～金); mixed orders are refused. */
function toGroups(items: HoursItem[]): Group[] | null {
  const fresh = (months?: number[]): Group => ({ sets: [], ranges: [], excepts: [], months, timed: false });
  const said = items.filter((item) => item.is === "range" || (item.is === "set" && item.as === "open"));
  const timesFirst = said[0]?.is === "range" && said.some((item) => item.is === "set");
  if (timesFirst && said.at(-1)?.is !== "set") return null;
  const groups: Group[] = [fresh()];
  let lineStart = true;
  for (const item of items) {
    let group = groups.at(-1)!;
    const opensNext =
      (item.is === "set" && item.as === "open" && !timesFirst && group.timed) ||
      (item.is === "range" && timesFirst && group.sets.length > 0) ||
      (item.is === "months" && (group.timed || group.sets.length > 0)) ||
      (item.is === "set" && item.as === "except" && lineStart && (group.timed || group.sets.length > 0));
    if (opensNext) {
      group = fresh(group.months);
      groups.push(group);
    }
    if (item.is === "months") group.months = item.months;
    if (item.is === "range") {
      group.timed = true;
      if (item.range) group.ranges.push(item.range);
    }
    if (item.is === "set" && item.as === "open") group.sets.push(item.set);
    if (item.is === "set" && item.as === "except") group.excepts.push(item.set);
    lineStart = item.is === "line";
  }
  return groups;
}

function groupRules(group: Group, said: { holidaysOpen: boolean; everyDayHolidays: "open" | "unknown" }): HoursRule[] {
  const months = group.months ? { months: group.months } : {};
  const sets = group.sets.length > 0 ? group.sets : [everyDay(said.everyDayHolidays)];
  return sets.flatMap((set) => {
    const named = set.parts.flatMap((part) => part.days);
    const holidaysOnWorkdays = set.hasHoliday && WORKDAYS.every((day) => named.includes(day));
    const rules = set.parts.map((part): HoursRule => {
      const holidays = holidaysOnWorkdays || said.holidaysOpen ? "open" : (part.holidays ?? "unknown");
      return { days: part.days, ...(part.nths && { nths: part.nths }), holidays, ...months, ranges: group.ranges };
    });
    if (!set.hasHoliday || holidaysOnWorkdays) return rules;
    return [...rules, { days: [...WEEKDAYS], holidays: "only", ...months, ranges: group.ranges }];
  });
}

function everyDay(holidays: "open" | "unknown"): DaySet {
  return { parts: [{ days: [...WEEKDAYS], holidays }], hasHoliday: false, seasons: [] };
}

/** Where 祝日 have a line of their own, the other lines do not speak of them; equal lines become one. */
function settleHolidays(rules: HoursRule[]): HoursRule[] {
  const hasOwnLine = rules.some((rule) => rule.holidays === "only");
  const merged: HoursRule[] = [];
  for (const rule of rules) {
    const holidays = hasOwnLine && rule.holidays === "unknown" ? "closed" : rule.holidays;
    const like = merged.find((other) => sameBut(other, { ...rule, holidays }));
    if (like) like.days = WEEKDAYS.filter((day) => like.days.includes(day) || rule.days.includes(day));
    else merged.push({ ...rule, holidays, days: WEEKDAYS.filter((day) => rule.days.includes(day)) });
  }
  return merged;
}

function sameBut(a: HoursRule, b: HoursRule): boolean {
  const rest = ({ days: _days, ...others }: HoursRule) =>
    JSON.stringify([others.holidays, others.nths, others.months, others.ranges]);
  return rest(a) === rest(b);
}
