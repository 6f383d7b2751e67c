import type { OpeningHours } from "~/domain/directory/opening-hours";
import { parseHoursText } from "~/domain/directory/parse-hours-text";
import { WEEKDAYS } from "~/shared/dates";
import { applyRemark, DAY_LETTERS, withoutTimes } from "./hours-remarks";
import type { SourceRow } from "./source-row";

/** `isUnread`: something was written and no day of it could be told for certain; it is all in the note. */
export type HoursReading = { openingHours: OpeningHours | null; openingNote: string | null; isUnread: boolean };

const SAYS_NOTHING = /^(特に?)?(な|無)し。?$|^特にありません。?$|^緯度経度を確認$/;

/** Spellings of the same remark, brought to the one parseHoursText reads. */
const SPELLINGS: [RegExp, string][] = [
  [/国民の祝日に関する法律に規定する休日|祝日法による休日/g, "祝日"],
  [/祝祭日/g, "祝日"],
  [/翌年の(?=\d)/g, "翌年"],
  [/年末年始[（(](\d[^（）()]*)[）)]/g, "年末年始・$1"],
  [/(終日)?(ご?利用|[開解]放)(は)?不可/g, "不可"],
  [/(お盆|夏季|夏期)(休暇|休業|休み)?(期間)?/g, "お盆期間"],
];

/** Remarks that take days away in a way the rules cannot hold: then no day is certain any more. */
const TAKES_DAYS =
  /隔週|月に?\s*[0-9０-９一二三四五１-５]\s*回|不定|(第.|[月火水木金土日祝].{0,12})(休|除|不可|のみ|閉)/;
/** Remarks that change the times of some days. */
const CHANGES_TIMES = /異なる|変動|(\d\s*[:：時]|午前|午後|正午).*(まで|不可|休|閉)|(間は|以降は?).*(不可|休)/;

/** A break named inside a text of hours (昼12:00~13:00は休み) must not be taken for opening hours. */
const BREAK_WITHIN =
  /\d\s*[~〜-]\s*\d{1,2}(:\d{2}|時(\d{1,2}分|半)?)(の?間)?(は|に)?\s*(休み|休憩|不可)(?!\s*[月火水木金土日祝:：は])/;

/**
 * Hours of a row, from its columns for days and times (or from text) and the remarks beside them. Remarks that
 * parseHoursText understands change the hours; others stay in the note, and take away what they make uncertain.
 */
export function readHours(row: SourceRow): HoursReading {
  const texts = [daysAndTimes(row), dayColumns(row), weekdayColumns(row), freeText(row)];
  const base = texts.find((text) => text !== "") ?? "";
  const remarks = clauses([row.read("hoursNote"), row.read("daysNote")]);
  if (base === "") return readRemarksAlone(remarks);
  if (BREAK_WITHIN.test(base.normalize("NFKC"))) return unread([base, ...remarks]);
  const whole = remarks.some((remark) => CHANGES_TIMES.test(remark))
    ? null
    : parseHoursText([base, ...remarks].join("\n"));
  if (whole?.hours) return { openingHours: whole.hours, openingNote: whole.note, isUnread: false };
  const alone = parseHoursText(base);
  if (!alone.hours) return unread([base, ...remarks]);
  return withRemarks(base, alone.hours, alone.note, remarks);
}

function withRemarks(base: string, hours: OpeningHours, note: string | null, remarks: string[]): HoursReading {
  let text = base;
  let present = hours;
  const left: string[] = note ? [note] : [];
  for (const remark of remarks) {
    const changed = applyRemark(present, remark);
    if (changed) {
      present = changed;
      continue;
    }
    const read = present === hours && !CHANGES_TIMES.test(remark) ? parseHoursText(`${text}\n${remark}`) : null;
    if (read?.hours) {
      text = `${text}\n${remark}`;
      hours = present = read.hours;
      if (read.note) left.push(read.note);
      continue;
    }
    if (TAKES_DAYS.test(remark)) return unread([base, ...remarks]);
    left.push(remark);
    if (CHANGES_TIMES.test(remark) && !/延長/.test(remark)) {
      const uncertain = withoutTimes(present, remark);
      if (uncertain.rules.some((rule) => rule.ranges.length === 0)) left.unshift(base);
      present = uncertain;
    }
  }
  return { openingHours: present, openingNote: [...new Set(left)].join("\n") || null, isUnread: false };
}

function readRemarksAlone(remarks: string[]): HoursReading {
  if (remarks.length === 0) return { openingHours: null, openingNote: null, isUnread: false };
  const { hours, note } = parseHoursText(remarks.join("\n"));
  return hours ? { openingHours: hours, openingNote: note, isUnread: false } : unread(remarks);
}

function unread(texts: string[]): HoursReading {
  return { openingHours: null, openingNote: texts.join("\n"), isUnread: true };
}

function clauses(texts: string[]): string[] {
  const parts = texts
    .flatMap((text) => text.split(/[;；。\n]|（改行）/))
    .map((clause) => SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), clause.trim()))
    .filter((clause) => clause !== "" && !SAYS_NOTHING.test(clause));
  // What parseHoursText reads as a whole comes first; remarks about single days are laid over it.
  return parts.sort((a, b) => Number(/祝|年末|お盆/.test(b)) - Number(/祝|年末|お盆/.test(a)));
}

function span(opens: string, closes: string): string {
  return opens !== "" && closes !== "" ? `${opens}～${closes}` : "";
}

function daysAndTimes(row: SourceRow): string {
  const days = row.read("days");
  const times = span(row.read("opens"), row.read("closes"));
  if (days !== "") return `${days} ${times}`.trim();
  return times === "" || row.read("hoursText") !== "" ? "" : times;
}

/** One line for each group of days with the same times. */
function dayColumns(row: SourceRow): string {
  const daysOf = new Map<string, string>();
  for (const day of WEEKDAYS) {
    const times = span(row.read(`${day}Opens`), row.read(`${day}Closes`));
    if (times !== "") daysOf.set(times, (daysOf.get(times) ?? "") + DAY_LETTERS[day]);
  }
  return [...daysOf].map(([times, days]) => `${days} ${times}`).join("\n");
}

function weekdayColumns(row: SourceRow): string {
  const weekday = span(row.read("weekdayOpens"), row.read("weekdayCloses"));
  const saturday = span(row.read("saturdayOpens"), row.read("saturdayCloses"));
  const lines = [weekday && `月火水木金 ${weekday}`, saturday && `土 ${saturday}`].filter(Boolean);
  const remarks = lines.length > 0 ? clauses([row.read("note")]).filter((remark) => TAKES_DAYS.test(remark)) : [];
  return [...lines, ...remarks].join("\n");
}

function freeText(row: SourceRow): string {
  const open = fromOpenStreetMap(row.read("hoursText"));
  const closed = row.read("closedText");
  if (open === "" && closed === "") return "";
  return [open, closed && `定休日 ${closed}`].filter(Boolean).join("\n");
}

const OSM_WORDS: [RegExp, string][] = [
  [/24\/7/g, "24時間 年中無休"],
  [/\b(?:PH|SH)\b/g, "祝日"],
  [/\boff\b/g, "休み"],
  [/;\s*/g, "\n"],
];
const OSM_DAYS = { Mo: "月", Tu: "火", We: "水", Th: "木", Fr: "金", Sa: "土", Su: "日" } as const;

/** `Mo-Fr 09:00-17:00; Sa 09:00-12:00; PH off` in the words of Japanese hours; other texts stay as they are. */
function fromOpenStreetMap(text: string): string {
  if (!/^(24\/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[\w ,:;+-]*)$/.test(text)) return text;
  const words = OSM_WORDS.reduce((result, [from, to]) => result.replace(from, to), text);
  return words
    .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => OSM_DAYS[day as keyof typeof OSM_DAYS])
    .replace(/,\s*/g, "、");
}
