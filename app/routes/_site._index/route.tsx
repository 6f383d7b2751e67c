import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { CircleFigure } from "~/components/circle/circle-figure";
import { circleSummary } from "~/components/circle/circle-words";
import { pageMeta } from "~/components/layout/page-meta";
import { SearchBox } from "~/components/ui/search-box";
import { findNewestRecords } from "~/domain/archive/find-newest-records.server";
import { circlePath } from "~/domain/search/circle-links";
import { getHomePage } from "~/domain/search/get-home-page.server";
import { parseMapQuery } from "~/domain/search/map-query";
import { findNextSymposium } from "~/domain/symposium/find-next-symposium.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { CardRow } from "./card-row";
import { Doors } from "./doors";
import { NewestRecords } from "./newest-records";
import { NextSymposiumCard } from "./next-symposium";
import { ThemeLinks } from "./theme-links";
import { WholeSite } from "./whole-site";

/** `?region=CODE` shows another municipality, `?near=lat,lng&place=…` the circle of another place. */
const RECORDS_SHOWN = 3;

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { baseUrl, regionCode } = siteFacts();
  const t = translatorFor(getLocale(request));
  const region = params.get("region") ?? regionCode;
  const now = requestTime();
  const [page, next, records] = await Promise.all([
    getHomePage({
      scope: await scopeOfRequest(request),
      regionCode: region,
      near: parseMapQuery(params).query.near,
      now,
    }),
    findNextSymposium({ regionCode: region, now }),
    findNewestRecords({ regionCode: region, limit: RECORDS_SHOWN }),
  ]);
  return { page, next, records, head: { siteName: t("common.siteName"), tagline: t("home.lead"), baseUrl } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { siteName, tagline, baseUrl } = data.head;
  return pageMeta({ title: siteName, siteName, description: tagline, canonicalUrl: `${baseUrl}/` });
};

export default function Home() {
  const { page, next, records } = useLoaderData<typeof loader>();
  const t = useT();
  const { circle, region } = page;
  const place = region?.name ?? circle.placeLabel ?? t("circle.thisPlace");
  const narrow = region ? `municipality=${region.code}&` : "";
  return (
    <div className="page-width pt-5 pb-8 lg:pt-6">
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,31rem)_minmax(0,1fr)] xl:gap-x-12">
        <section aria-labelledby="headline">
          <h1 id="headline" className="text-[1.75rem] leading-140 lg:text-[2.125rem]">
            {t("home.headline")}
          </h1>
          <p className="mt-3 leading-170">{t("home.lead")}</p>
          <SearchBox className="mt-5" />
          <p className="mt-2">
            <Link to="/search" className="link inline-flex min-h-11 items-center">
              {t("everything.elsewhere.all")}
            </Link>
          </p>
        </section>
        <section aria-labelledby="circle" className="min-w-0">
          <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6">
            <div>
              <h2 id="circle" className="text-[1.25rem] leading-150">
                {t("home.circleTitle", { place: circle.placeLabel ?? place })}
              </h2>
              <p className="text-[0.9375rem] leading-150 text-solid-gray-700">{circleSummary(t, circle)}</p>
            </div>
            <p className="flex flex-wrap gap-x-5">
              <Link to={circlePath(circle)} className="link inline-flex min-h-11 items-center">
                {t("home.circleMore")}
              </Link>
              <Link to="/areas" className="link inline-flex min-h-11 items-center">
                {t("home.otherAreas")}
              </Link>
            </p>
          </div>
          <CircleFigure view={circle} variant="compact" />
        </section>
      </div>
      <Doors region={region} />
      <NextSymposiumCard next={next} />
      <NewestRecords cards={records} />
      <ThemeLinks themes={page.themes} place={place} narrow={narrow} />
      <CardRow id="newest" title={t("home.newestTitle")} cards={page.newest} more={`/map?${narrow}sort=newest`}>
        {t("home.newestMore")}
      </CardRow>
      <CardRow
        id="confirmed"
        title={t("home.confirmedTitle")}
        cards={page.confirmed}
        more={`/map?${narrow}trust=municipality,operator&sort=confirmed`}
        empty={{ title: t("home.confirmedNone", { place }), text: t("home.confirmedNoneText") }}
      >
        {t("home.confirmedMore")}
      </CardRow>
      <WholeSite whole={page.whole} />
    </div>
  );
}
