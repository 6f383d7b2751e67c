import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { RecordCards } from "~/components/archive/record-list";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getSeries } from "~/domain/archive/get-series.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";

/** A series of records, in its order. */
export async function loader({ params }: LoaderFunctionArgs) {
  const series = await getSeries({ id: params.id ?? "" });
  if (!series) throw new Response(null, { status: 404 });
  const { siteName, baseUrl } = siteFacts();
  const { id, title, description, isSample } = series;
  const canonicalUrl = `${baseUrl}/archive/series/${id}`;
  return { series, meta: { title, description, siteName, canonicalUrl, isIndexed: !isSample } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function SeriesRoute() {
  const t = useT();
  const { series } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("archive.crumb"), to: "/archive" }, { label: series.title }]}>
      {series.isSample && (
        <Notice kind="warning" className="mb-4">
          {t("archive.sampleNotice")}
        </Notice>
      )}
      <PageTitle title={series.title} lead={series.description} />
      <p className="mb-4 flex flex-wrap gap-x-6">
        <span className="font-bold">{t("archive.series.count", { count: series.cards.length })}</span>
        <Link to={`/areas/${series.hostCode}`} className="link">
          {series.hostName}
        </Link>
      </p>
      <RecordCards cards={series.cards} />
    </PageBody>
  );
}
