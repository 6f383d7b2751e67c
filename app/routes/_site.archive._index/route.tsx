import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArchiveFilters } from "~/components/archive/archive-filters";
import { ArchiveTabs } from "~/components/archive/archive-tabs";
import { FollowArchive } from "~/components/archive/follow-archive";
import { RecordList, SeriesDoors } from "~/components/archive/record-list";
import { SaidSearch } from "~/components/archive/said-search";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { archivePath, readArchiveQuery } from "~/domain/archive/archive-query";
import { findRecords } from "~/domain/archive/find-records.server";
import { findSeries } from "~/domain/archive/find-series.server";
import { toRecordWish } from "~/domain/archive/record-wish";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

const A_PAGE = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const params = new URL(request.url).searchParams;
  const query = readArchiveQuery(params);
  const { siteName, baseUrl } = siteFacts();
  const [found, series] = await Promise.all([findRecords({ ...toRecordWish(query), perPage: A_PAGE }), findSeries()]);
  const meta = {
    ...{ title: t("archive.list.title"), siteName, description: t("archive.list.description") },
    ...{ canonicalUrl: `${baseUrl}/archive`, isIndexed: params.size === 0 },
  };
  const feeds = { atom: archivePath("/archive.atom", query), podcast: archivePath("/archive/podcast.xml", query) };
  return { query, found, series, meta, feeds };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { atom, podcast } = data.feeds;
  const alternate = { tagName: "link", rel: "alternate" };
  return [
    ...pageMeta(data.meta),
    { ...alternate, type: "application/atom+xml", href: atom, title: data.meta.title },
    { ...alternate, type: "application/rss+xml", href: podcast, title: data.meta.title },
  ];
};

export default function ArchiveRoute() {
  const t = useT();
  const { query, found, series, feeds } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("archive.crumb") }]}>
      <PageTitle title={t("archive.list.title")} lead={t("archive.list.lead")} />
      <ArchiveTabs />
      <SaidSearch />
      <SeriesDoors series={series} />
      <ArchiveFilters query={query} found={found} />
      <RecordList query={query} found={found} />
      <FollowArchive {...feeds} />
    </PageBody>
  );
}
