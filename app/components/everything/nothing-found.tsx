import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import type { TabCounts } from "~/domain/search/everything-page";
import { EVERYTHING_TABS, type EverythingQuery, everythingPath, tabPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";

/** The ways out: without the conditions, or to where something was found. */
export function NothingFound({ query, counts }: { query: EverythingQuery; counts: TabCounts }) {
  const t = useT();
  const isFiltered = Object.keys(query.filters).length > 0;
  const others = EVERYTHING_TABS.filter((tab) => counts[tab] > 0);
  return (
    <div className="mt-3">
      <EmptyState
        title={t("everything.empty.title")}
        action={
          <>
            {others.map((tab) => (
              <LinkButton key={tab} to={tabPath(query, tab)} look="outline">
                {t("everything.empty.other", { tab: t(`everything.tabs.${tab}`), count: counts[tab] })}
              </LinkButton>
            ))}
            {isFiltered ? (
              <LinkButton to={everythingPath({ ...query, filters: {} })} look="text">
                {t("everything.filters.clear")}
              </LinkButton>
            ) : null}
          </>
        }
      >
        <p>{t(isFiltered ? "everything.empty.filtered" : "everything.empty.lead")}</p>
      </EmptyState>
    </div>
  );
}
