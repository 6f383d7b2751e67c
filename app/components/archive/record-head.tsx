import { Link } from "@remix-run/react";
import { ThemeLabel } from "~/components/listing/theme-label";
import { Heading } from "~/components/ui/heading";
import type { RecordView } from "~/domain/archive/record-view";
import { isThemeKey } from "~/domain/directory/vocabulary";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";
import { useLengthText } from "./length-text";
import { shownKind } from "./shown-kind";

/** What it is, when, of whom and how long, before anything else. */
export function RecordHead({ view }: { view: RecordView }) {
  const t = useT();
  const locale = useLocale();
  const length = useLengthText(view.seconds);
  const published = formatDate(tokyoDateKey(new Date(view.publishedAt)), locale);
  return (
    <header className="mb-6">
      <p className="flex flex-wrap items-center gap-2">
        <span className="rounded-8 border-2 border-person px-3 py-0.5 font-bold text-person">
          {t(`archive.kind.${shownKind(view)}`)}
        </span>
        {length && <span className="font-bold">{length}</span>}
        {view.themes.filter(isThemeKey).map((theme) => (
          <ThemeLabel key={theme} theme={theme} />
        ))}
      </p>
      <Heading level={1} className="mt-3">
        {view.title}
      </Heading>
      {view.subtitle && <p className="mt-1 text-[1.25rem] leading-160 text-solid-gray-800">{view.subtitle}</p>}
      <p className="mt-2 flex flex-wrap gap-x-5">
        <span className="font-bold">
          {view.recordedOn
            ? t("archive.page.recordedOn", { date: formatDate(view.recordedOn, locale) })
            : t("archive.page.dateUnknown")}
        </span>
        <Link to={`/areas/${view.hostCode}`} className="link">
          {view.hostName}
        </Link>
        <span>{t("archive.page.publishedOn", { date: published })}</span>
        <Link to={`${view.path}/history`} className="link">
          {t("archive.page.revised", { number: view.revision })}
        </Link>
      </p>
      {view.symposium && (
        <p className="mt-1">
          {t("archive.page.symposium")}：
          <Link to={`/symposia/${view.symposium.id}`} className="link">
            {view.symposium.title}
          </Link>
        </p>
      )}
      {view.series && <SeriesLine series={view.series} />}
    </header>
  );
}

function SeriesLine({ series }: { series: NonNullable<RecordView["series"]> }) {
  const t = useT();
  const link = "link inline-flex min-h-11 items-center";
  return (
    <nav
      aria-label={t("archive.series.title", { title: series.title })}
      className="mt-1 flex flex-wrap items-center gap-x-5"
    >
      <Link to={`/archive/series/${series.id}`} className={link}>
        {series.title}
      </Link>
      {series.number !== null && <span>{t("archive.card.seriesNumber", { number: series.number })}</span>}
      {series.previousId && (
        <Link to={`/archive/${series.previousId}`} rel="prev" className={link}>
          {t("archive.series.previous")}
        </Link>
      )}
      {series.nextId && (
        <Link to={`/archive/${series.nextId}`} rel="next" className={link}>
          {t("archive.series.next")}
        </Link>
      )}
    </nav>
  );
}
