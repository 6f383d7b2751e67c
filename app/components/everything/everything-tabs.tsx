import { Link } from "@remix-run/react";
import type { TabCounts } from "~/domain/search/everything-page";
import { EVERYTHING_TABS, type EverythingQuery, tabPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";

const TAB = "inline-flex min-h-11 items-center gap-2 border-b-4 px-3 no-underline whitespace-nowrap";
const OPEN = "border-blue-900 font-bold text-blue-900";
const CLOSED = "border-transparent text-solid-gray-900 hover:underline";

/** Where to look, each a link with what it holds. */
export function EverythingTabs({ query, counts }: { query: EverythingQuery; counts: TabCounts }) {
  const t = useT();
  return (
    <nav aria-label={t("everything.tabs.label")} className="no-print mt-6 border-b border-solid-gray-300">
      <ul className="flex flex-wrap gap-x-2">
        {EVERYTHING_TABS.map((tab) => (
          <li key={tab}>
            <Link
              to={tabPath(query, tab)}
              aria-current={tab === query.tab ? "page" : undefined}
              className={`${TAB} ${tab === query.tab ? OPEN : CLOSED}`}
            >
              {t(`everything.tabs.${tab}`)}
              <span className="text-[0.9375rem] font-normal tabular-nums">{counts[tab].toLocaleString("ja")}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
