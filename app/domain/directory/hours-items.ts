/** Words of opening hours → sets of days and time ranges, in the order they stand. */
import { WEEKDAYS, type Weekday } from "~/shared/dates";
import type { HoursToken, Nth } from "./hours-tokens";
import type { HoursRule, TimeRange } from "./opening-hours";

/** Days named together. `holidays` undefined = not said. */
export type DayPart = { days: Weekday[]; nths?: Nth[]; holidays?: HoursRule["holidays"] | undefined };
/** `isLoose`: its words are only set apart by spaces, so that "土 日 祝を除く" could mean two things. */
export type DaySet = { parts: DayPart[]; hasHoliday: boolean; seasons: string[]; isLoose?: boolean };
export type HoursItem =
  | { is: "set"; set: DaySet; as: "open" | "except" | "closed" }
  | { is: "range"; range: TimeRange | null }
  | { is: "months"; months: number[] }
  | { is: "holidaysOpen" }
  | { is: "line" };

/** Joins words to day sets and time ranges; null when they do not fit together. */
export function toHoursItems(tokens: HoursToken[]): HoursItem[] | null {
  const items: HoursItem[] = [];
  let isClosing = false;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.is === "days" || token.is === "nths" || token.is === "holiday" || token.is === "season") {
      const taken = takeDaySet(tokens, at);
      if (!taken) return null;
      const mark = tokens[taken.end]?.is;
      const isMarked = mark === "except" || mark === "closed";
      const as = mark === "except" ? "except" : mark === "closed" || isClosing ? "closed" : "open";
      if (as === "open" && taken.set.seasons.length > 0) return null;
      if (isMarked && taken.set.isLoose) return null;
      items.push({ is: "set", set: taken.set, as });
      at = taken.end + (isMarked ? 1 : 0);
      continue;
    }
    if (token.is === "time" || token.is === "allDay") {
      const taken = takeRange(tokens, at);
      if (!taken) return null;
      isClosing = false;
      items.push({ is: "range", range: taken.range });
      at = taken.end;
      continue;
    }
    if (token.is === "months" || token.is === "holidaysOpen") items.push(token);
    else if (token.is === "line") items.push({ is: "line" });
    else if (token.is === "closedLabel" || token.is === "closed") isClosing = true;
    else if (token.is === "openLabel") isClosing = false;
    else if (token.is !== "join") return null;
    if (token.is === "line") isClosing = false;
    at++;
  }
  return items;
}

/** Reads 月～金, 火・木, 第1・3土, 土日祝, 日曜・祝日・年末年始 … from `start`. */
function takeDaySet(tokens: HoursToken[], start: number): { set: DaySet; end: number } | null {
  const set: DaySet = { parts: [], hasHoliday: false, seasons: [] };
  let at = start;
  let isWhole = false;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const isDays = token.is === "days" || token.is === "nths";
    if (!isDays && token.is !== "holiday" && token.is !== "season") break;
    const isJoined = tokens[at - 1]?.is === "join";
    if (at > start && token.gap === "bracket" && !isJoined) break;
    if (at > start && token.gap === "space" && !isJoined) {
      if (isWhole && !isDays) break;
      set.isLoose = true;
    }
    if (token.is === "holiday") set.hasHoliday = true;
    if (token.is === "season") set.seasons.push(token.text);
    const taken = isDays ? takePart(tokens, at) : null;
    if (isDays && !taken) return null;
    if (taken) set.parts.push(taken.part);
    isWhole = (taken?.part.days.length ?? 0) > 1;
    at = taken ? taken.end : at + 1;
    const next = tokens[at + 1]?.is;
    const goesOn = next === "days" || next === "nths" || next === "holiday" || next === "season";
    if (tokens[at]?.is === "join" && goesOn) at++;
  }
  return { set, end: at };
}

/** One weekday, a range of weekdays (月～金), or weekdays of some weeks (第2火・木). */
function takePart(tokens: HoursToken[], start: number): { part: DayPart; end: number } | null {
  const first = tokens[start]!;
  const nths = first.is === "nths" ? first.nths : undefined;
  let at = nths ? start + 1 : start;
  const from = tokens[at];
  if (from?.is !== "days") return null;
  at++;
  if (nths) return from.holidays ? null : { part: { days: from.days, nths }, end: at };
  const to = tokens[at + 1];
  if (tokens[at]?.is === "to" && to?.is === "days") {
    if (from.days.length !== 1 || to.days.length !== 1) return null;
    const end = tokens[at + 2]?.is === "until" ? at + 3 : at + 2;
    return { part: { days: weekdaysBetween(from.days[0]!, to.days[0]!) }, end };
  }
  return { part: { days: from.days, holidays: from.holidays }, end: at };
}

function weekdaysBetween(from: Weekday, to: Weekday): Weekday[] {
  const [start, end] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)];
  const length = ((end - start + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => WEEKDAYS[(start + index) % 7]!);
}

/** `range` null = a beginning without an end. */
function takeRange(tokens: HoursToken[], start: number): { range: TimeRange | null; end: number } | null {
  const from = tokens[start]!;
  if (from.is === "allDay") return { range: { fromMinutes: 0, toMinutes: 1440 }, end: start + 1 };
  if (from.is !== "time") return null;
  if (tokens[start + 1]?.is !== "to") return { range: null, end: start + 1 };
  const to = tokens[start + 2];
  if (to?.is !== "time") return { range: null, end: start + 2 };
  const end = endMinutes(from, to);
  if (end === null) return null;
  const hasUntil = tokens[start + 3]?.is === "until";
  return { range: { fromMinutes: from.minutes, toMinutes: end }, end: start + (hasUntil ? 4 : 3) };
}

type Time = Extract<HoursToken, { is: "time" }>;

/** 午後1時～3時 means 15:00, 18:00～2:00 and 22:00～翌5:00 run past midnight; 9時～5時 is refused. */
function endMinutes(from: Time, to: Time): number | null {
  if (to.isNextDay) return to.minutes + 1440;
  if (from.half === "pm" && to.half === null && to.minutes < 720 && to.minutes + 720 > from.minutes)
    return to.minutes + 720;
  if (to.minutes > from.minutes) return to.minutes;
  return from.minutes >= 15 * 60 && to.minutes <= 6 * 60 && to.half === null && from.half === null
    ? to.minutes + 1440
    : null;
}
