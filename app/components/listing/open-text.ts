import type { OpenView } from "~/domain/directory/listing-card-view";
import { formatShortDate } from "~/i18n/format";
import type { Locale, Translate } from "~/i18n/messages";

/** Opening as one short sentence. */
export function openText(open: OpenView, t: Translate, locale: Locale): string {
  switch (open.state) {
    case "open":
      return open.closesAt === null ? t("listing.open.now") : t("listing.open.nowUntil", { time: open.closesAt });
    case "opensLater":
      return t("listing.open.later", { time: open.opensAt });
    case "unknown":
      return t(open.today ? "listing.open.todayTimesUnknown" : "listing.open.unknown");
    case "closed": {
      const today = t(open.openedToday ? "listing.open.endedToday" : "listing.open.closedToday");
      if (open.nextDate === null) return today;
      const date = formatShortDate(open.nextDate, locale);
      const next =
        open.nextAt === null ? t("listing.open.next", { date }) : t("listing.open.nextAt", { date, time: open.nextAt });
      return locale === "ja" ? `${today}。${next}` : `${today}, ${next}`;
    }
  }
}

/** Whether the sentence is good news: it is open now or will be today. */
export function isOpenToday(open: OpenView): boolean {
  return open.state === "open" || open.state === "opensLater" || (open.state === "unknown" && open.today === true);
}
