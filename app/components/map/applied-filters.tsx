import { Link } from "@remix-run/react";
import type { MapPage } from "~/domain/search/map-page";
import { EMPTY_MAP_QUERY, mapPath } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";
import { appliedFilters } from "./applied-filters-list";

/** What narrows the result, each removable by a link. */
export function AppliedFilters({ page }: { page: MapPage }) {
  const t = useT();
  const applied = appliedFilters(page.query, t, page.municipalityNames);
  if (applied.length === 0) return null;
  return (
    <ul aria-label={t("map.applied.label")} className="applied-filters flex flex-wrap gap-1.5">
      {applied.map((filter) => (
        <li key={filter.key}>
          <Link
            to={mapPath(filter.without)}
            preventScrollReset
            className="inline-flex min-h-11 max-w-full items-center gap-1.5 rounded-full border border-blue-900 bg-blue-50 px-3.5 text-[0.9375rem] leading-150 text-blue-900 no-underline hover:bg-blue-100"
          >
            <span aria-hidden="true">{filter.name}</span>
            <span className="sr-only">{t("map.applied.remove", { name: filter.name })}</span>
            <svg aria-hidden="true" viewBox="0 0 12 12" className="no-print size-3 shrink-0">
              <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </Link>
        </li>
      ))}
      {applied.length > 1 && (
        <li className="no-print">
          <Link
            to={mapPath({ ...EMPTY_MAP_QUERY, view: page.query.view })}
            preventScrollReset
            className="link inline-flex min-h-11 items-center px-2 text-[0.9375rem]"
          >
            {t("map.applied.clear")}
          </Link>
        </li>
      )}
    </ul>
  );
}
