import { Link } from "@remix-run/react";
import type { Elsewhere } from "~/domain/search/everything-page";
import { tabPath } from "~/domain/search/everything-query";
import { useT } from "~/i18n/translate-context";

/** 「もどし」は話されたことに12件: links from a search of one thing to what the same words find elsewhere. */
export function ElsewhereLinks({ text, elsewhere }: { text: string; elsewhere: Elsewhere }) {
  const t = useT();
  if (elsewhere.length === 0) return null;
  const query = { text, tab: null, filters: {}, page: 1 };
  return (
    <nav aria-label={t("everything.elsewhere.label")} className="no-print">
      <ul className="flex flex-wrap gap-x-5">
        {elsewhere.map(({ tab, count }) => (
          <li key={tab}>
            <Link to={tabPath(query, tab)} className="link inline-flex min-h-11 items-center">
              {t(`everything.elsewhere.${tab}`, { text, count })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
