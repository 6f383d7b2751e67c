import "~/components/symposium-list/month-table.css";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ElsewhereLinks } from "~/components/everything/elsewhere-links";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { SymposiaSearch } from "~/components/symposium-list/symposia-search";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { countElsewhere } from "~/domain/search/count-elsewhere.server";
import { getSymposiaPage } from "~/domain/search/get-symposia-page.server";
import { readSymposiaQuery } from "~/domain/search/symposia-query";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { Follow } from "./follow";
import { SymposiaResults } from "./results";
import { Tabs } from "./tabs";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const params = new URL(request.url).searchParams;
  const { query, problems } = readSymposiaQuery(params);
  const { siteName, baseUrl } = siteFacts();
  const meta = {
    title: t("symposiumList.title"),
    siteName,
    description: t("symposiumList.description"),
    canonicalUrl: `${baseUrl}/symposia`,
    isIndexed: params.size === 0,
  };
  try {
    const scope = await scopeOfRequest(request);
    const [page, elsewhere] = await Promise.all([
      getSymposiaPage({ query, now: requestTime() }),
      countElsewhere({ text: query.text, except: "symposia", scope }),
    ]);
    return { page, elsewhere, query, baseUrl, dropped: problems.map(({ parameter }) => parameter), meta };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function SymposiaPage() {
  const t = useT();
  const { page, elsewhere, query, dropped, baseUrl } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("symposiumList.title") }]}>
      <PageTitle title={t("symposiumList.title")} lead={t("symposiumList.lead")} />
      <SymposiaSearch query={query} choices={page.choices} />
      {dropped.length > 0 ? (
        <Notice kind="warning" className="mt-4">
          {t("symposiumList.dropped", { names: dropped.join("、") })}
        </Notice>
      ) : null}
      <ElsewhereLinks text={query.text} elsewhere={elsewhere} />
      <Tabs query={query} />
      <SymposiaResults page={page} query={query} />
      <Follow query={query} baseUrl={baseUrl} />
    </PageBody>
  );
}
