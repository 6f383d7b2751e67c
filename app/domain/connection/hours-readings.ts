/** Readings over the words that opening hours and dates are written with; nothing is guessed, only these are known. */

const WEEKDAY_READINGS: Record<string, string> = {
  月: "げつ",
  火: "か",
  水: "すい",
  木: "もく",
  金: "きん",
  土: "ど",
  日: "にち",
};

/** Days of the month that are not read as a number with にち. */
const DAY_READINGS: Record<number, string> = {
  1: "ついたち",
  2: "ふつか",
  3: "みっか",
  4: "よっか",
  5: "いつか",
  6: "むいか",
  7: "なのか",
  8: "ようか",
  9: "ここのか",
  10: "とおか",
  14: "じゅうよっか",
  20: "はつか",
  24: "にじゅうよっか",
};

const FIXED: Record<string, string> = {
  毎日: "毎日《まいにち》",
  毎月: "毎月《まいつき》",
  祝日を除く: "祝日《しゅくじつ》を除《のぞ》く",
  祝日: "祝日《しゅくじつ》",
  最終: "最終《さいしゅう》",
  時間: "時間《じかん》",
  翌: "翌《よく》",
  休み: "休《やす》み",
  第: "第《だい》",
};

const WORDS = new RegExp(
  `(\\d{1,2})日(?![曜])|(\\d)年|(\\d)月|([月火水木金土日])曜|(${Object.keys(FIXED).join("|")})|([月火水木金土日])`,
  "gu",
);

/** A line of describeHours or formatDate in Japanese, with readings (shared/ruby-text.ts). */
export function withHoursReadings(line: string): string {
  return line.replace(WORDS, (whole: string, ...groups: (string | undefined)[]) => {
    const [day, year, month, namedDay, fixed, weekday] = groups;
    if (day) return dayText(Number(day));
    if (year) return `${year}年《ねん》`;
    if (month) return `${month}月《がつ》`;
    if (namedDay) return `${namedDay}曜《${WEEKDAY_READINGS[namedDay]}よう》`;
    if (fixed) return FIXED[fixed]!;
    return weekday ? `${weekday}《${WEEKDAY_READINGS[weekday]}》` : whole;
  });
}

function dayText(day: number): string {
  const own = DAY_READINGS[day];
  return own ? `｜${day}日《${own}》` : `${day}日《にち》`;
}
