import type { HoursRule, OpeningHours, TimeRange } from "~/domain/directory/opening-hours";
import { parseHoursText } from "~/domain/directory/parse-hours-text";
import { WEEKDAYS, type Weekday } from "~/shared/dates";

export const DAY_LETTERS = { mon: "月", tue: "火", wed: "水", thu: "木", fri: "金", sat: "土", sun: "日" } as const;

const DAYS = "[月火水木金土日](?:曜日?)?";
const DAY_LIST = `(平日|${DAYS}(?:\\s*[~・、,と]?\\s*${DAYS})*)`;
const TIME = "(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分|半)?)";

/** 「水曜日は午後2時まで」「土曜日のみ17:00まで」「水曜日、土曜日は午前中のみ」 */
const ENDS = new RegExp(`^${DAY_LIST}(?:は|のみ)(?:(${TIME})まで|(午前中)(?:のみ|まで)?)(?:利用可能|開館|営業)?$`);
/** 「月~金の14:00~15:00の間は不可」「14:00~15:00は不可」 */
const GAP = new RegExp(`^(?:${DAY_LIST}の?)?(${TIME})~(${TIME})の?(?:間)?は?(?:不可|休み)$`);
/** 「土曜保育:午前7時から午後6時まで」 */
const INSTEAD = new RegExp(`^${DAY_LIST}(?:保育)?(?:は|:)(${TIME})(?:~|から)(${TIME})(?:まで)?$`);

/**
 * Lays a remark about single days over the hours: an earlier end, a break, or other times. Null when the remark says
 * something else. Days it names that the hours do not have stay closed.
 */
export function applyRemark(hours: OpeningHours, remark: string): OpeningHours | null {
  const plain = remark
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[〜～‐–—―−-]/g, "~");
  const ends = ENDS.exec(plain);
  if (ends) {
    const end = ends[3] ? 720 : minutesOf(ends[2]!);
    return end === null ? null : onDays(hours, daysNamed(ends[1]!), (ranges) => cut(ranges, end, 2880));
  }
  const gap = GAP.exec(plain);
  if (gap) {
    const [from, to] = [minutesOf(gap[2]!), minutesOf(gap[3]!)];
    if (from === null || to === null) return null;
    return onDays(hours, gap[1] ? daysNamed(gap[1]) : [...WEEKDAYS], (ranges) => cut(ranges, from, to));
  }
  const instead = INSTEAD.exec(plain);
  if (!instead) return null;
  const read = parseHoursText(`毎日 ${instead[2]}~${instead[3]}`).hours?.rules[0]?.ranges;
  return read ? onDays(hours, daysNamed(instead[1]!), () => read) : null;
}

/** Times of the days a remark names (of all days when it names none) are no longer certain; the days stay. */
export function withoutTimes(hours: OpeningHours, remark: string): OpeningHours {
  const plain = remark.normalize("NFKC").replace(/[〜～]/g, "~");
  const named = new RegExp(DAY_LIST).exec(plain.replace(/祝日|年末|毎日/g, ""));
  return onDays(hours, named ? daysNamed(named[1]!) : [...WEEKDAYS], () => []);
}

function onDays(hours: OpeningHours, days: Weekday[], change: (ranges: TimeRange[]) => TimeRange[]): OpeningHours {
  const rules = hours.rules.flatMap((rule): HoursRule[] => {
    if (rule.holidays === "only") return [rule];
    const hit = rule.days.filter((day) => days.includes(day));
    const others = rule.days.filter((day) => !days.includes(day));
    if (hit.length === 0) return [rule];
    const changed = { ...rule, days: hit, ranges: change(rule.ranges) };
    return others.length > 0 ? [{ ...rule, days: others }, changed] : [changed];
  });
  return { ...hours, rules };
}

/** The ranges without what lies between two minutes. */
function cut(ranges: TimeRange[], fromMinutes: number, toMinutes: number): TimeRange[] {
  return ranges.flatMap((range) =>
    [
      { fromMinutes: range.fromMinutes, toMinutes: Math.min(range.toMinutes, fromMinutes) },
      { fromMinutes: Math.max(range.fromMinutes, toMinutes), toMinutes: range.toMinutes },
    ].filter((part) => part.fromMinutes < part.toMinutes),
  );
}

function minutesOf(text: string): number | null {
  const found = /(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)/.exec(text);
  if (!found) return null;
  const hour = Number(found[2]) + (found[1] === "午後" && Number(found[2]) < 12 ? 12 : 0);
  const minute = found[5] ? 30 : Number(found[3] ?? found[4] ?? 0);
  return hour > 30 || minute > 59 ? null : hour * 60 + minute;
}

function daysNamed(text: string): Weekday[] {
  if (text === "平日") return WEEKDAYS.slice(0, 5);
  const letters = Object.values(DAY_LETTERS) as string[];
  const plain = text.replace(/曜日?/g, "");
  const days = new Set<number>();
  for (const part of plain.matchAll(/([月火水木金土日])(?:~([月火水木金土日]))?/g)) {
    const from = letters.indexOf(part[1]!);
    const to = part[2] ? letters.indexOf(part[2]) : from;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return WEEKDAYS.filter((_, index) => days.has(index));
}
