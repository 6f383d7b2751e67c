import { Chip } from "~/components/ui/chip";
import { SYMPOSIA_TIMES, SYMPOSIA_VIEWS, type SymposiaQuery, symposiaPath } from "~/domain/search/symposia-query";
import { useT } from "~/i18n/translate-context";

/** Coming, past or all; as a list or as a month, which shows every time. */
export function Tabs({ query }: { query: SymposiaQuery }) {
  const t = useT();
  return (
    <div className="no-print mt-6 flex flex-wrap justify-between gap-3">
      {query.view === "list" ? (
        <nav aria-label={t("symposiumList.time.label")} className="flex flex-wrap gap-2">
          {SYMPOSIA_TIMES.map((time) => (
            <Chip key={time} to={symposiaPath("/symposia", query, { time })} isCurrent={query.time === time}>
              {t(`symposiumList.time.${time}`)}
            </Chip>
          ))}
        </nav>
      ) : (
        <span />
      )}
      <nav aria-label={t("symposiumList.view.label")} className="flex flex-wrap gap-2">
        {SYMPOSIA_VIEWS.map((view) => (
          <Chip key={view} to={symposiaPath("/symposia", query, { view })} isCurrent={query.view === view}>
            {t(`symposiumList.view.${view}`)}
          </Chip>
        ))}
      </nav>
    </div>
  );
}
