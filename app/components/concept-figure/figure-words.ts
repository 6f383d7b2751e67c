import type { FigureEvent, FigureEventKind } from "~/domain/connection/concept-series";
import type { Translate } from "~/i18n/messages";
import type { FigureMark } from "./figure-marks";
import type { TickLabel } from "./figure-ticks";

/** All that is written in a drawing. */
export type FigureWords = {
  amount: string;
  ring: string;
  person: string;
  accompaniment: string;
  kind: Record<FigureEventKind, string>;
  /** `つなぎ×2`. */
  several: (word: string, count: number) => string;
  tick: (label: TickLabel) => { text: string; under: string };
};

const LONGEST_NAME = 11;

export function figureWords(t: Translate): FigureWords {
  const kind = (name: FigureEventKind) => t(`pages.figure.kind.${name}`);
  return {
    amount: t("pages.figure.amount"),
    ring: t("pages.figure.ring"),
    person: t("pages.figure.personShort"),
    accompaniment: t("pages.figure.accompanimentShort"),
    kind: {
      problem: kind("problem"),
      connect: kind("connect"),
      watch: kind("watch"),
      return: kind("return"),
      reconnect: kind("reconnect"),
    },
    several: (word, count) => t("pages.figure.several", { word, times: String(count) }),
    tick: (label) => tickText(label, t),
  };
}

function tickText(label: TickLabel, t: Translate): { text: string; under: string } {
  if (label.type === "months") return { text: t("pages.figure.month", { month: String(label.months) }), under: "" };
  const under = label.year === null ? "" : t("pages.figure.year", { year: String(label.year) });
  const month = t(`pages.figure.monthName.${monthName(label.month)}`);
  if (label.type === "month") return { text: month, under };
  return { text: t("pages.figure.dayOfMonth", { month, day: String(label.day) }), under };
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

export function monthName(month: number): (typeof MONTH_NAMES)[number] {
  return MONTH_NAMES[month - 1]!;
}

/** What stands beside a mark: the words of an invented event; for recorded ones what kind it was, and of whom. */
export function markLabel(mark: FigureMark, words: FigureWords, isNamed: boolean): string {
  const [event] = mark.events as [FigureEvent];
  const word = event.day ? words.kind[mark.kind] : event.label;
  if (mark.events.length > 1) return words.several(word, mark.events.length);
  if (!event.day || !isNamed || !event.label) return word;
  const name = [...event.label];
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).join("")}…` : event.label;
  return mark.kind === "problem" ? short : `${word} ${short}`;
}
