import type { FigureMember, RecordedDetails } from "~/domain/connection/concept-series";
import { dayAt } from "~/domain/connection/month-scale";
import { formatDate } from "~/i18n/format";
import type { Locale, Translate } from "~/i18n/messages";
import type { FigureMark } from "./figure-marks";
import { monthName } from "./figure-words";

export type FigureSays = ReturnType<typeof figureSays>;

/** Phrases about what is drawn, in one language. */
export function figureSays(t: Translate, locale: Locale) {
  const day = (date: string) => formatDate(date, locale);
  const kindOf = (kind: FigureMark["kind"]) =>
    kind === "problem" ? t("connection.figure.story.problem") : t(`pages.figure.step.${kind}`);
  /** Since when a member stands that stands at a moment. */
  const since = (member: FigureMember, at: number, { from, firstMonth }: RecordedDetails) => {
    const span = member.spans.find(({ fromMonth, toMonth }) => fromMonth <= at + 1e-9 && at <= toMonth);
    const date = dayAt(span?.fromMonth ?? at, firstMonth);
    return t(`connection.figure.ring.${date <= from ? "sinceBefore" : "since"}`, { date: day(date) });
  };
  return {
    t,
    day,
    kindOf,
    since,
    /** What a mark stands for, one line for each event; an invented one says its words. */
    mark: ({ events }: FigureMark) =>
      events
        .map(({ kind, label, day: date }) => {
          if (!date) return label;
          const key = label ? "connection.figure.story.event" : "connection.figure.story.eventBare";
          return t(key, { when: day(date), kind: kindOf(kind), label }).trim();
        })
        .join("\n"),
    member: (member: FigureMember, at: number, recorded: RecordedDetails) =>
      t(`connection.figure.ring.${member.isRole ? "markRole" : "mark"}`, {
        name: member.name,
        since: since(member, at, recorded),
      }),
    month: (at: number, { firstMonth, to }: RecordedDetails) => {
      const day = dayAt(at, firstMonth);
      // What reaches to the end of the drawing ends on its last day, not on the day after.
      const date = day < to ? day : to;
      const month = t(`pages.figure.monthName.${monthName(Number(date.slice(5, 7)))}`);
      return t("pages.figure.monthOfYear", { year: date.slice(0, 4), month });
    },
  };
}
