import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import type { MapPage } from "~/domain/search/map-page";
import { EMPTY_MAP_QUERY, mapPath, RADIUS_CHOICES } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";
import { appliedFilters, radiusName } from "./applied-filters-list";

const WAYS_SHOWN = 4;

/** Nothing found: the ways out as links, the likeliest first. */
export function EmptyResult({ page }: { page: MapPage }) {
  const t = useT();
  const { query } = page;
  const wider = query.radiusMeters === null ? [] : RADIUS_CHOICES.filter((meters) => meters > query.radiusMeters!);
  const others = appliedFilters(query, t, page.municipalityNames).filter((filter) => filter.key !== "near");
  const ways = [
    ...wider.slice(1, 2).map((meters) => ({
      to: mapPath({ ...query, radiusMeters: meters, page: 1 }),
      name: t("map.empty.widen", { distance: radiusName(meters, t) }),
    })),
    ...others.map((filter) => ({
      to: mapPath(filter.without),
      name: t("map.empty.without", { name: filter.name }),
    })),
  ].slice(0, WAYS_SHOWN);
  return (
    <EmptyState
      title={t("map.empty.title")}
      action={
        <>
          {ways.map((way) => (
            <LinkButton key={way.to} to={way.to} look="outline" preventScrollReset>
              {way.name}
            </LinkButton>
          ))}
          <LinkButton to={mapPath({ ...EMPTY_MAP_QUERY, view: query.view })} look="text" preventScrollReset>
            {t("map.empty.clear")}
          </LinkButton>
        </>
      }
    >
      <p>{t("map.empty.lead")}</p>
      {query.text.length > 4 && <p>{t("map.empty.spelling")}</p>}
    </EmptyState>
  );
}
