import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { getColumn } from "~/domain/glossary/get-column.server";
import { renderMarkedMarkdown } from "~/domain/glossary/render-marked-markdown.server";
import { columnJsonLd } from "~/domain/glossary/term-json-ld";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { DomainError } from "~/shared/domain-error";
import { ColumnPageBody } from "./column-page-body";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { siteName, baseUrl } = siteFacts();
  const id = params.id ?? "";
  try {
    const view = await getColumn({ id });
    if (!view) throw new DomainError("notFound", { column: id });
    const moreLabel = t("glossary.mark.more");
    const html = await renderMarkedMarkdown(view.bodyMarkdown, { name: "body", moreLabel });
    const description = t("glossary.column.about", { author: view.author });
    const head = {
      ...{ title: view.title, siteName, description },
      ...{ canonicalUrl: `${baseUrl}${view.path}`, isIndexed: !view.isSample },
    };
    return json({ view, html, head, jsonLd: columnJsonLd({ view, baseUrl, siteName }) });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...pageMeta(data.head), ...(data.jsonLd ? [{ "script:ld+json": data.jsonLd }] : [])] : [];

export default function ColumnRoute() {
  const t = useT();
  const { view, html } = useLoaderData<typeof loader>();
  const crumbs = [
    { label: t("glossary.title"), to: "/glossary" },
    { label: t("glossary.columns.title"), to: "/glossary#columns" },
    { label: view.title },
  ];
  return (
    <PageBody crumbs={crumbs}>
      <ColumnPageBody view={view} html={html} />
    </PageBody>
  );
}
