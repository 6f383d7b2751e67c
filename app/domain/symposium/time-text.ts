/** Times of day as people type them. All in minutes after midnight, Asia/Tokyo. */
import { plainText } from "./written-text";

/** `twelve`: 午前12時 and 午後12時 mean noon to some and midnight to others. */
export type TimeProblem = "empty" | "unreadable" | "noSuchTime" | "twelve" | "several" | "endBeforeStart";
export type TimeTextResult = { ok: true; minutes: number } | { ok: false; problem: TimeProblem };
export type TimeRangeResult = { ok: true; start: number; end: number | null } | { ok: false; problem: TimeProblem };

type Half = "morning" | "afternoon";
type ReadTime = { minutes: number; half: Half | null };

const DAY = 24 * 60;
/** What ends after midnight is written 25:30 or 翌1:30. */
const LATEST = 36 * 60;
const HALVES: Record<string, Half> = {
  午前: "morning",
  朝: "morning",
  am: "morning",
  午後: "afternoon",
  夕方: "afternoon",
  昼: "afternoon",
  夜: "afternoon",
  pm: "afternoon",
};
const TIME =
  /^(翌日?)?(午前|午後|朝|昼|夕方|夜|am|pm)?(?:(\d{1,2})(?::|時)(\d{1,2})?(分|半)?|(\d{1,2})(?=am|pm)|(\d{2})(\d{2}))(am|pm)?$/;

/** 14:00, １４時半, 午後2時30分, 2:30pm, 正午, 1400, 25:30, 翌1時. */
export function readTimeText(text: string): TimeTextResult {
  const read = readTime(plainText(text).toLowerCase(), null);
  return "minutes" in read ? { ok: true, minutes: read.minutes } : { ok: false, problem: read.problem };
}

/** 14:00～16:30, 午後2時から4時半まで, 22時～翌1時; 14:00～ has no end. */
export function readTimeRangeText(text: string): TimeRangeResult {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/まで$/, "")
    .replace("から", "~")
    .replace(/-(?=.)|-$/g, "~");
  if (plain === "") return { ok: false, problem: "empty" };
  const [first = "", second, ...more] = plain.split("~");
  if (more.length > 0 || plain.includes(",")) return { ok: false, problem: "several" };
  const start = readTime(first, null);
  if ("problem" in start) return { ok: false, problem: start.problem };
  if (second === undefined || second === "") return { ok: true, start: start.minutes, end: null };
  const end = readTime(second, start);
  if ("problem" in end) return { ok: false, problem: end.problem };
  if (end.minutes <= start.minutes) return { ok: false, problem: "endBeforeStart" };
  return { ok: true, start: start.minutes, end: end.minutes };
}

/** `from`: the start before it, whose 午後 holds for the end too (午後2時～4時). */
function readTime(plain: string, from: ReadTime | null): ReadTime | { problem: TimeProblem } {
  if (plain === "") return { problem: "empty" };
  if (plain === "正午") return { minutes: DAY / 2, half: null };
  const match = TIME.exec(plain);
  if (!match) return { problem: "unreadable" };
  const [, nextDay, before, hourA, minuteA, unit, hourB, hourC, minuteC, after] = match;
  if (minuteA === undefined && unit === "分") return { problem: "unreadable" };
  const isColon = hourA !== undefined && plain.includes(":");
  if (isColon && minuteA === undefined) return { problem: "unreadable" };
  const hour = Number(hourA ?? hourB ?? hourC);
  const minute = unit === "半" && minuteA === undefined ? 30 : Number(minuteA ?? minuteC ?? 0);
  if (minute > 59) return { problem: "noSuchTime" };
  const named = HALVES[before ?? after ?? ""] ?? null;
  const half = named ?? inheritedHalf(from, hour * 60 + minute);
  const hours = fullHour(hour, half, named !== null, Boolean(after));
  if (typeof hours === "string") return { problem: hours };
  const minutes = hours * 60 + minute + (nextDay ? DAY : 0);
  return minutes > LATEST ? { problem: "noSuchTime" } : { minutes, half };
}

function inheritedHalf(from: ReadTime | null, minutes: number): Half | null {
  return from?.half === "afternoon" && minutes < DAY / 2 && minutes <= from.minutes ? "afternoon" : null;
}

function fullHour(hour: number, half: Half | null, isNamed: boolean, isEnglish: boolean): number | TimeProblem {
  if (half === null) return hour;
  if (hour === 12 && isEnglish) return half === "morning" ? 0 : 12;
  if (hour === 12 && isNamed) return "twelve";
  if (hour > 12) return "noSuchTime";
  return half === "afternoon" ? hour + 12 : hour;
}
