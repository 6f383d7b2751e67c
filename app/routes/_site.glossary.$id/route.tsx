import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { termJsonLd } from "~/domain/glossary/term-json-ld";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";
import { loadTermPage } from "./load-term-page.server";
import { TermPageBody } from "./term-page-body";

const DESCRIPTION_LENGTH = 120;

export async function loader({ params }: LoaderFunctionArgs) {
  const { siteName, baseUrl } = siteFacts();
  try {
    const page = await loadTermPage({ id: params.id ?? "", now: requestTime() });
    const { view } = page;
    const head = {
      ...{ title: view.word, siteName, description: view.plain.slice(0, DESCRIPTION_LENGTH) },
      ...{ canonicalUrl: `${baseUrl}${view.path}`, isIndexed: !view.isSample },
    };
    return json({ page, head, jsonLd: termJsonLd({ view, baseUrl, siteName }) });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...pageMeta(data.head), ...(data.jsonLd ? [{ "script:ld+json": data.jsonLd }] : [])] : [];

export default function TermRoute() {
  const t = useT();
  const { page } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("glossary.title"), to: "/glossary" }, { label: page.view.word }]}>
      <TermPageBody page={page} />
    </PageBody>
  );
}
