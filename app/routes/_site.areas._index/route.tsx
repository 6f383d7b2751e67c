import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaLinks } from "~/components/area/area-links";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading, PageTitle } from "~/components/ui/heading";
import { readAreasQuery } from "~/domain/search/areas-query";
import { findAreas } from "~/domain/search/find-areas.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { AreaSearch } from "./area-search";
import { PrefectureAccordion } from "./prefecture-accordion";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const query = readAreasQuery(new URL(request.url).searchParams);
  const { siteName, baseUrl } = siteFacts();
  const meta = {
    title: t("area.title"),
    siteName,
    description: t("area.description"),
    canonicalUrl: `${baseUrl}/areas`,
  };
  try {
    return { ...(await findAreas({ scope: await scopeOfRequest(request), ...query })), text: query.text, meta };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function AreasPage() {
  const t = useT();
  const { found, text, withListings, total, prefectures, open } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("area.title") }]}>
      <PageTitle title={t("area.title")} lead={t("area.lead")} />
      <AreaSearch text={text} />
      <div aria-live="polite">
        {found === null ? null : found.length > 0 ? (
          <section className="mt-8">
            <Heading level={2}>{t("area.search.found", { text, count: found.length })}</Heading>
            <AreaLinks areas={found} withPrefecture />
          </section>
        ) : (
          <div className="mt-8">
            <EmptyState title={t("area.search.notFound", { text })}>{t("area.search.notFoundHint")}</EmptyState>
          </div>
        )}
      </div>
      {withListings.length > 0 ? (
        <section className="mt-10">
          <Heading level={2}>{t("area.withListings")}</Heading>
          <p className="mt-1">{t("area.withListingsLead", { count: total })}</p>
          <AreaLinks areas={withListings} withPrefecture />
        </section>
      ) : null}
      <section className="mt-10">
        <Heading level={2}>{t("area.byPrefecture")}</Heading>
        <PrefectureAccordion prefectures={prefectures} open={open} />
      </section>
    </PageBody>
  );
}
