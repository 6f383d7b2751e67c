import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EverythingFilters } from "~/components/everything/everything-filters";
import { EverythingForm } from "~/components/everything/everything-form";
import { EverythingOverview } from "~/components/everything/everything-overview";
import { EverythingResults } from "~/components/everything/everything-results";
import { EverythingTabs } from "~/components/everything/everything-tabs";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { EverythingPage } from "~/domain/search/everything-page";
import { everythingPath, readEverythingQuery } from "~/domain/search/everything-query";
import { searchEverything } from "~/domain/search/search-everything.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { query, problems } = readEverythingQuery(params);
  const page = await searchEverything({ query, scope: await scopeOfRequest(request), now: requestTime() });
  const { siteName, baseUrl } = siteFacts();
  const t = translatorFor(getLocale(request));
  const meta = {
    title: t("everything.title"),
    description: t("everything.description"),
    siteName,
    canonicalUrl: `${baseUrl}/search`,
    isIndexed: params.size === 0,
  };
  const dropped = problems.map(({ parameter }) => parameter);
  return json({ page, dropped, meta }, { status: page.state === "unavailable" ? 503 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function SearchRoute() {
  const t = useT();
  const { page, dropped } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("everything.title") }]}>
      <PageTitle title={t("everything.title")} lead={t("everything.lead")} />
      <EverythingForm query={page.query} />
      {dropped.length > 0 ? (
        <Notice kind="warning" className="mt-4">
          {t("everything.dropped", { names: dropped.join("、") })}
        </Notice>
      ) : null}
      <Answer page={page} />
    </PageBody>
  );
}

function Answer({ page }: { page: EverythingPage }) {
  const t = useT();
  if (page.state === "unavailable") {
    return (
      <Notice kind="error" title={t("everything.unavailable.title")} className="mt-6">
        <p>{t("everything.unavailable.lead")}</p>
        <LinkButton to={everythingPath(page.query)} look="outline" className="mt-3" reloadDocument>
          {t("everything.unavailable.retry")}
        </LinkButton>
      </Notice>
    );
  }
  if (page.state === "nothingAsked") {
    return (
      <div className="mt-6">
        <EmptyState title={t("everything.nothingAsked.title")}>{t("everything.nothingAsked.lead")}</EmptyState>
      </div>
    );
  }
  return (
    <>
      <EverythingTabs query={page.query} counts={page.counts} />
      {page.view === "overview" ? (
        <EverythingOverview page={page} />
      ) : (
        <>
          <EverythingFilters query={page.query} groups={page.groups} />
          <EverythingResults page={page} />
        </>
      )}
    </>
  );
}
