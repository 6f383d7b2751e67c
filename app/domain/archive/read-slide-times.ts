/** From when each page of the slides is shown: one line each, page and time. */
import { clockText, findClock } from "./clock-in-text";
import { RECORD_LIMITS, type RecordContent } from "./record-content";

type SlideTime = RecordContent["slideTimes"][number];

export const SLIDE_TIME_PROBLEMS = ["noPage", "noTime", "badTime", "noSuchPage", "sameTime", "tooMany"] as const;
export type SlideTimeProblem = { line: number; text: string; problem: (typeof SLIDE_TIME_PROBLEMS)[number] };

export type ReadSlideTimes =
  | { ok: true; times: SlideTime[] }
  /** By line of the list, from 1. */
  | { ok: false; problems: SlideTimeProblem[] };

const PAGE =
  /^(?:p\.?|ページ|スライド|第|slide|page|no\.?|#)?\s*(\d{1,4})(?!\d|:\d|[分秒時])\s*(?:ページ|頁|枚目|p\b)?\s*[-–—:：、,.\t]?\s*/i;

/** `3 00:05:10`; a page may be shown again later. `pageCount` null: not known. Sorted by time. */
export function readSlideTimes(list: string, pageCount: number | null): ReadSlideTimes {
  const times: SlideTime[] = [];
  const problems: SlideTimeProblem[] = [];
  for (const [index, text] of list.split(/\r\n?|\n/).entries()) {
    if (text.trim() === "") continue;
    const problem = readLine(text, pageCount, times);
    if (problem) problems.push({ line: index + 1, text: text.trim().slice(0, 60), problem });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, times: times.sort((a, b) => a.ms - b.ms) };
}

function readLine(text: string, pageCount: number | null, times: SlideTime[]): SlideTimeProblem["problem"] | null {
  const line = text.normalize("NFKC").trim();
  const match = PAGE.exec(line);
  if (!match) return "noPage";
  const clock = findClock(line.slice(match[0].length));
  if (!clock.found) return clock.problem;
  const page = Number(match[1]);
  if (page < 1 || page > (pageCount ?? RECORD_LIMITS.slidePages)) return "noSuchPage";
  if (times.some(({ ms }) => ms === clock.ms)) return "sameTime";
  if (times.length >= RECORD_LIMITS.slidePages) return "tooMany";
  times.push({ page, ms: clock.ms });
  return null;
}

/** As it can be changed and sent again. */
export function slideTimesText(times: readonly SlideTime[]): string {
  return times.map(({ page, ms }) => `${page} ${clockText(ms)}`).join("\n");
}
