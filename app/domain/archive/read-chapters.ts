/** Chapters from a list as people paste it: one line each, a time and a title. */
import { clockText, findClock } from "./clock-in-text";
import { type Chapter, RECORD_LIMITS } from "./record-content";

export const CHAPTER_PROBLEMS = ["noTime", "badTime", "noTitle", "titleTooLong", "sameTime", "tooMany"] as const;
export type ChapterProblem = { line: number; text: string; problem: (typeof CHAPTER_PROBLEMS)[number] };

export type ReadChapters =
  | { ok: true; chapters: { ms: number; title: string }[] }
  /** By line of the list, from 1. */
  | { ok: false; problems: ChapterProblem[] };

/** In the order of time, whatever order the lines had. Empty lines count as lines and say nothing. */
export function readChapters(list: string): ReadChapters {
  const chapters: { ms: number; title: string }[] = [];
  const problems: ChapterProblem[] = [];
  const times = new Set<number>();
  for (const [index, text] of list.split(/\r\n?|\n/).entries()) {
    if (text.trim() === "") continue;
    const report = (problem: ChapterProblem["problem"]) =>
      problems.push({ line: index + 1, text: text.trim().slice(0, 60), problem });
    const clock = findClock(text);
    if (!clock.found) report(clock.problem);
    else if (clock.rest === "") report("noTitle");
    else if (clock.rest.length > RECORD_LIMITS.title) report("titleTooLong");
    else if (times.has(clock.ms)) report("sameTime");
    else if (chapters.length >= RECORD_LIMITS.chapters) report("tooMany");
    else {
      times.add(clock.ms);
      chapters.push({ ms: clock.ms, title: clock.rest });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, chapters: chapters.sort((a, b) => a.ms - b.ms) };
}

/** As it can be changed and sent again. */
export function chaptersText(chapters: readonly Pick<Chapter, "ms" | "title">[]): string {
  return chapters.map(({ ms, title }) => `${clockText(ms)} ${title}`).join("\n");
}

/**
 * What was read, each with an id: the one it had, as long as its title or its time is the same, because links and
 * questionnaires name it.
 */
export function withChapterIds(
  read: readonly { ms: number; title: string }[],
  before: readonly Chapter[],
  newId: () => string,
): Chapter[] {
  const left = [...before];
  const take = (is: (one: Chapter) => boolean): string | null => {
    const at = left.findIndex(is);
    return at < 0 ? null : (left.splice(at, 1)[0]?.id ?? null);
  };
  const byBoth = read.map(({ ms, title }) => take((one) => one.ms === ms && one.title === title));
  const byTitle = read.map(({ title }, i) => byBoth[i] ?? take((one) => one.title === title));
  return read.map((one, i) => ({ id: byTitle[i] ?? take(({ ms }) => ms === one.ms) ?? newId(), ...one }));
}
