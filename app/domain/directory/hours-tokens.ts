/** Cuts Japanese opening hours into words that are understood. One word that is not, and the whole text is refused. */
import { WEEKDAYS, type Weekday } from "~/shared/dates";
import type { HoursRule } from "./opening-hours";

export type Nth = NonNullable<HoursRule["nths"]>[number];

/** What stands before a word: a bracket always begins something new, a space only sometimes. */
export type Gap = "none" | "space" | "bracket";
export type HoursToken = HoursWord & { gap: Gap };

export type HoursWord =
  | { is: "days"; days: Weekday[]; holidays?: "open" | "closed" }
  | { is: "nths"; nths: Nth[] }
  | { is: "holiday" }
  | { is: "time"; minutes: number; half: "am" | "pm" | null; isNextDay: boolean }
  | { is: "allDay" }
  | { is: "months"; months: number[] }
  /** 年末年始, お盆, 12月29日～1月3日: only good for being left out. */
  | { is: "season"; text: string }
  | { is: "to" }
  | { is: "until" }
  | { is: "join" }
  | { is: "except" }
  | { is: "closedLabel" }
  | { is: "closed" }
  | { is: "holidaysOpen" }
  | { is: "openLabel" }
  | { is: "line" };

const DAY_LETTERS = "月火水木金土日";
const DATE = String.raw`\d{1,2}(?:月\d{1,2}日|/\d{1,2})`;
/** Said beside the hours without changing them: kept as a note. */
const REMARKS = [
  /(?:完全)?(?:要)?(?:事前)?予約(?:制|が必要(?:です)?|してください|優先)?/g,
  /要申込|申込(?:制|が必要)/g,
  /(?:最終)?受付(?:は)?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)まで/g,
  /(?:ラストオーダー|L\.?O\.?)(?:は)?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)/g,
];

type Reader = [pattern: RegExp, read: (match: RegExpExecArray) => HoursWord[] | null];

const daysOf = (letters: string) => [...letters].map((letter) => WEEKDAYS[DAY_LETTERS.indexOf(letter)]!);
const one = (word: HoursWord): HoursWord[] => [word];
const nothing: HoursWord[] = [];

/** In order: what is longer or more special comes first. */
const READERS: Reader[] = [
  [/\n+/y, () => one({ is: "line" })],
  [/[\s()（）[\]【】「」]+/y, () => nothing],
  [
    /(?:年中)?無休|(?:定休日|休館日|休業日|休診日|休所日)[:\s]*(?:は)?(?:年中無休|無休|なし|無し|無)/y,
    () => everyDay("open"),
  ],
  [/24時間(?:365日|利用可能?|営業|対応|年中無休)?|終日/y, () => one({ is: "allDay" })],
  [/365日|毎日|全日|全曜日/y, () => everyDay("open")],
  [
    /祝(?:祭)?日(?:も|は|でも)?(?:開館|営業|開所|開催|実施|利用可能?|可)|祝(?:祭)?日(?:を)?(?:も)?含む/y,
    () => one({ is: "holidaysOpen" }),
  ],
  [
    /(?:国民の)?祝(?:祭日|休日|日)?(?:(?:及び|・|、)?(?:振替休日|国民の休日))?|祭日|振替休日/y,
    () => one({ is: "holiday" }),
  ],
  [
    /年末年始|お盆(?:期間|休み)?|夏季休(?:暇|業)(?:期間)?|冬季休(?:暇|業)(?:期間)?|正月(?:三が日)?/y,
    (m) => one({ is: "season", text: m[0] }),
  ],
  [
    new RegExp(`${DATE}(?:\\s*(?:~|-|から)\\s*(?:翌年)?${DATE}(?:まで)?)?`, "y"),
    (m) => one({ is: "season", text: m[0] }),
  ],
  [/(\d{1,2})月?\s*(?:~|-|から)\s*(\d{1,2})月(?:は|:)?/y, (m) => monthRange(Number(m[1]), Number(m[2]))],
  [/平日/y, () => one({ is: "days", days: daysOf("月火水木金"), holidays: "closed" })],
  [
    /(?:毎?月)?(?:の)?第\s*[1-5](?:\s*[・,、&と]\s*第?\s*[1-5](?!\d|:|時))*\s*(?:週(?:の|目の)?)?/y,
    (m) => one({ is: "nths", nths: digits(m[0]) }),
  ],
  [/(?:毎月)?(?:の)?(?:最終|最後の)(?:週の)?/y, () => one({ is: "nths", nths: ["last"] })],
  [/毎月|毎週|各週/y, () => nothing],
  [
    /(?:午前|午後|正午|AM|PM|am|pm)?\s*(?:翌日?)?\s*(?:\d{1,2}\s*(?::\s*\d{2}|時\s*(?:\d{1,2}\s*分|半)?)|正午)/y,
    (m) => time(m[0]),
  ],
  [
    /(?:営業|開館|利用|受付|開所|診療|開室|活動|開催|相談|利用可能|開設|実施|提供|開園|開店)(?:時間|日時|曜日|日)|日時|時間|曜日/y,
    () => one({ is: "openLabel" }),
  ],
  [/(?:定休|休館|休業|休診|休所|閉館|閉所|休園|閉庁)日/y, () => one({ is: "closedLabel" })],
  [/(?:は|が)?(?:お?休み|定休|休館|休業|休診|休所|閉館|閉所|休園|休|不可)(?:です)?/y, () => one({ is: "closed" })],
  [/(?:は|を)?除[くき]|以外/y, () => one({ is: "except" })],
  [/[月火水木金土日](?:曜日?)?/y, (m) => one({ is: "days", days: daysOf(m[0][0]!) })],
  [/~|-|から/y, () => one({ is: "to" })],
  [/まで/y, () => one({ is: "until" })],
  [/は|の|に|:/y, () => nothing],
  [/[・,、。;/&]|及び|および|並びに|と/y, () => one({ is: "join" })],
  [/開館|営業|開所|オープン|OPEN/y, () => nothing],
];

/** The words of the text and the remarks taken out of it; null when any part of it is not understood. */
export function readHoursTokens(text: string): { tokens: HoursToken[]; remarks: string[] } | null {
  const remarks: string[] = [];
  let rest = normalise(text);
  for (const remark of REMARKS) {
    rest = rest.replace(remark, (found) => {
      remarks.push(found);
      return " ";
    });
  }
  const tokens: HoursToken[] = [];
  let gap: Gap = "none";
  let at = 0;
  while (at < rest.length) {
    const step = readOne(rest, at);
    if (!step) return null;
    tokens.push(...step.words.map((word) => ({ ...word, gap })));
    const skipped = rest.slice(at, step.end);
    gap =
      step.words.length > 0
        ? "none"
        : /[()[\]【】「」]/.test(skipped)
          ? "bracket"
          : gap === "none" && /\s/.test(skipped)
            ? "space"
            : gap;
    at = step.end;
  }
  return { tokens, remarks };
}

function readOne(text: string, at: number): { words: HoursWord[]; end: number } | null {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const words = read(match);
    return words ? { words, end: pattern.lastIndex } : null;
  }
  return null;
}

function normalise(text: string): string {
  return text
    .replace(/<br\s*\/?>|（改行）|\(改行\)|\r\n?/g, "\n")
    .normalize("NFKC")
    .replace(/[〜～‐‑‒–—―−ー]/g, "~")
    .trim();
}

function everyDay(holidays: "open"): HoursWord[] {
  return [{ is: "days", days: [...WEEKDAYS], holidays }];
}

function digits(text: string): Nth[] {
  return [...text.matchAll(/[1-5]/g)].map((digit) => Number(digit[0]) as Nth);
}

function monthRange(from: number, to: number): HoursWord[] | null {
  if (from < 1 || from > 12 || to < 1 || to > 12) return null;
  const months: number[] = [];
  for (let month = from; ; month = (month % 12) + 1) {
    months.push(month);
    if (month === to) break;
  }
  return [{ is: "months", months: months.sort((a, b) => a - b) }];
}

function time(text: string): HoursWord[] | null {
  const isNextDay = text.includes("翌");
  if (text.includes("正午")) return [{ is: "time", minutes: 720, half: "pm", isNextDay }];
  const half = /午前|am/i.test(text) ? "am" : /午後|pm/i.test(text) ? "pm" : null;
  const hour = Number(/\d{1,2}/.exec(text)?.[0]);
  const minute = text.includes("半") ? 30 : Number(/(?::\s*|時\s*)(\d{1,2})/.exec(text)?.[1] ?? 0);
  if (minute > 59 || hour > 30) return null;
  // 午後9:30～午後16:40 stands in real data: an hour past 12 is what it says, whatever stands before it.
  if (half === "am" && hour > 11) return null;
  const inDay = half === "pm" && hour < 12 ? hour + 12 : hour;
  return [{ is: "time", minutes: inDay * 60 + minute, half, isNextDay }];
}
