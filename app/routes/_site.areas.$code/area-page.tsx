import { Link } from "@remix-run/react";
import { AreaLinks } from "~/components/area/area-links";
import { CircleFigure } from "~/components/circle/circle-figure";
import { circleSummary } from "~/components/circle/circle-words";
import { PageBody } from "~/components/layout/page-body";
import { StaticMap } from "~/components/static-map/static-map";
import { FollowLinks } from "~/components/subscription/follow-links";
import { LinkButton } from "~/components/ui/button";
import { ExternalLink } from "~/components/ui/external-link";
import { Heading, PageTitle } from "~/components/ui/heading";
import type { AreaView } from "~/domain/search/area-view";
import { circlePath } from "~/domain/search/circle-links";
import { EMPTY_MAP_QUERY } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";
import { AreaCounts } from "./area-counts";
import { AreaData } from "./area-data";
import { AreaFreshness } from "./area-freshness";
import { AreaMissing } from "./area-missing";
import { EmptyArea } from "./empty-area";
import { Section } from "./section";

/** A municipality: its circle, what there is, how fresh, what is missing, what is near, its data. */
export function AreaPage({ view }: { view: AreaView }) {
  const t = useT();
  const { area, parent, wards, nearby } = view;
  return (
    <PageBody crumbs={crumbsOf(view, t("area.title"))}>
      <PageTitle
        title={area.name}
        kana={`${area.prefecture} ${area.kana}`}
        lead={t("area.page.total", { count: view.total })}
      />
      <p className="-mt-4 mb-6 flex flex-wrap gap-x-6 gap-y-1">
        {parent ? (
          <Link to={`/areas/${parent.code}`} className="link inline-flex min-h-11 items-center">
            {t("area.page.partOf", { name: parent.name })}
          </Link>
        ) : null}
        {area.url ? (
          <span className="inline-flex min-h-11 items-center">
            <ExternalLink href={area.url}>{t("area.page.official", { name: area.name })}</ExternalLink>
          </span>
        ) : null}
      </p>
      {view.total === 0 ? <EmptyArea view={view} /> : <Listed view={view} />}
      {wards.length > 0 ? (
        <Section id="wards" title={t("area.page.wards")}>
          <AreaLinks areas={wards} />
        </Section>
      ) : null}
      <Section id="nearby" title={t("area.page.nearby")} lead={t("area.page.nearbyLead")}>
        <AreaLinks areas={nearby} withPrefecture />
      </Section>
      {view.total > 0 ? <AreaData view={view} /> : null}
      <FollowLinks query={{ ...EMPTY_MAP_QUERY, municipalities: [area.code] }} />
    </PageBody>
  );
}

function crumbsOf({ area, parent }: AreaView, areas: string) {
  const prefecture = { label: area.prefecture, to: `/areas?prefecture=${area.code.slice(0, 2)}` };
  const city = parent ? [{ label: parent.name, to: `/areas/${parent.code}` }] : [];
  return [{ label: areas, to: "/areas" }, prefecture, ...city, { label: area.name }];
}

function Listed({ view }: { view: AreaView }) {
  const t = useT();
  const { area, total, circle } = view;
  return (
    <>
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-2 print:grid-cols-2 print:gap-6">
        <section aria-labelledby="area-counts">
          <Heading level={2} id="area-counts">
            {t("area.page.counts")}
          </Heading>
          <p className="mt-1 text-[1rem]">{t("area.page.countsLead")}</p>
          <AreaCounts view={view} />
        </section>
        <section aria-labelledby="area-map">
          <Heading level={2} id="area-map" className="mb-3">
            {t("area.page.map", { name: area.name })}
          </Heading>
          <StaticMap view={view.map} label={t("area.map.label", { name: area.name, count: total })} />
          <p className="text-[0.9375rem]">{t("area.page.mapNote")}</p>
          <LinkButton to={`/map?municipality=${area.code}`} className="mt-3">
            {t("area.page.mapLink", { count: total })}
          </LinkButton>
        </section>
      </div>
      <Section id="circle" isWhole title={t("area.page.circle", { name: area.name })} lead={t("area.page.circleLead")}>
        <p className="mt-4 text-center font-bold">{circleSummary(t, circle)}</p>
        <CircleFigure view={circle} />
        <p className="no-print mt-4 text-center">
          <LinkButton to={circlePath(circle)} look="outline">
            {t("area.page.circleLink")}
          </LinkButton>
        </p>
      </Section>
      <AreaMissing view={view} />
      <AreaFreshness view={view} />
    </>
  );
}
