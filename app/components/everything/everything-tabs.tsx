import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { TabCounts } from "~/domain/search/everything-page";
import { EVERYTHING_TABS, type EverythingQuery, overviewPath, tabPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";

const TAB = "inline-flex min-h-11 items-center gap-2 border-b-4 px-3 no-underline whitespace-nowrap";
const OPEN = "border-blue-900 font-bold text-blue-900";
const CLOSED = "border-transparent text-solid-gray-900 hover:underline";

/** Where to look: everywhere, or in one kind of thing, each a link with what it holds. */
export function EverythingTabs({ query, counts }: { query: EverythingQuery; counts: TabCounts }) {
  const t = useT();
  return (
    <nav aria-label={t("everything.tabs.label")} className="no-print mt-6 border-b border-solid-gray-300">
      <ul className="flex flex-wrap gap-x-2">
        <Tab to={overviewPath(query)} isOpen={query.tab === null}>
          {t("everything.tabs.all")}
        </Tab>
        {EVERYTHING_TABS.map((tab) => (
          <Tab key={tab} to={tabPath(query, tab)} isOpen={tab === query.tab}>
            {t(`everything.tabs.${tab}`)}
            <span className="text-[0.9375rem] font-normal tabular-nums">{counts[tab].toLocaleString("ja")}</span>
          </Tab>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ to, isOpen, children }: { to: string; isOpen: boolean; children: ReactNode }) {
  return (
    <li>
      <Link to={to} aria-current={isOpen ? "page" : undefined} className={`${TAB} ${isOpen ? OPEN : CLOSED}`}>
        {children}
      </Link>
    </li>
  );
}
