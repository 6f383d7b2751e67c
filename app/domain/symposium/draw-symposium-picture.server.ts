import { drawPng } from "~/gateways/draw-picture.server";
import { formatShortDate } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { placeText } from "./symposium-calendar.server";
import { PICTURE_SIZE, type PictureWords, symposiumPicture } from "./symposium-picture";
import type { SymposiumView } from "./symposium-view";
import { clockOf, dateOf, dayParts, isSeveralDays } from "./when-text";

/** Drawn pictures kept in memory: some 60 kB each. */
const MOST_KEPT = 100;
const kept = new Map<string, Promise<Buffer>>();

/** PNG of 1200 × 630 for links that are passed on. Drawn once for each published state, however many ask at once. */
export function drawSymposiumPicture(options: {
  view: SymposiumView;
  siteName: string;
  t: Translate;
}): Promise<Buffer> {
  const { view } = options;
  const key = [view.id, view.revision, view.sequence, view.status, view.venue?.name, options.siteName].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const drawn = drawPng(symposiumPicture(pictureWords(options)), PICTURE_SIZE);
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawn;
}

/** What the picture says, in Japanese: it travels with links, not with readers. */
export function pictureWords(options: { view: SymposiumView; siteName: string; t: Translate }): PictureWords {
  const { view, siteName, t } = options;
  const { year, month, day, weekday, wareki } = dayParts(view.startsAt);
  const host = view.organisers.find(({ role }) => role === "host")?.name || view.hostName;
  const isLong = isSeveralDays(view);
  return {
    ...{ title: view.title, subtitle: view.subtitle, siteName },
    year: `${year}年（${wareki.replace(/年.*$/, "年")}）`,
    ...{ month: String(month), day: String(day), weekday: t(`symposium.weekday.${weekday}`) },
    time: isLong
      ? clockOf(view.startsAt)
      : t("symposium.date.time", { start: clockOf(view.startsAt), end: clockOf(view.endsAt) }),
    until: isLong ? `〜${formatShortDate(dateOf(view.endsAt), "ja")}` : "",
    form: t(`symposium.formLong.${view.form}`),
    place: view.venue ? view.venue.name || placeText(view, t) : "",
    host: t("symposium.home.host", { name: host }),
    status: view.status === "scheduled" ? "" : t(`symposium.status.${view.status}`),
  };
}
