import { Link } from "@remix-run/react";
import { useT } from "~/i18n/translate-context";

export type Crumb = { label: string; to?: string };

/** The way here from the first page. The last one is this page and no link. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const t = useT();
  return (
    <nav aria-label={t("common.ui.breadcrumbs")} className="no-print mb-4 text-[0.9375rem] leading-150">
      <ol className="flex flex-wrap items-center gap-x-2">
        <li className="flex items-center gap-2">
          <Link to="/" className="link inline-flex min-h-11 items-center">
            {t("common.nav.home")}
          </Link>
        </li>
        {items.map((item, index) => {
          const isLast = index === items.length - 1;
          return (
            <li key={item.to ?? item.label} className="flex min-w-0 items-center gap-2">
              <span aria-hidden="true" className="text-solid-gray-600">
                ›
              </span>
              {isLast || !item.to ? (
                <span aria-current={isLast ? "page" : undefined}>{item.label}</span>
              ) : (
                <Link to={item.to} className="link inline-flex min-h-11 items-center">
                  {item.label}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
