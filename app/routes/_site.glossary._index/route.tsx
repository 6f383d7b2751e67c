import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ArchiveTabs } from "~/components/archive/archive-tabs";
import { ColumnList } from "~/components/glossary/column-list";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { findColumns } from "~/domain/glossary/find-columns.server";
import { findTerms } from "~/domain/glossary/find-terms.server";
import { isKanaRow } from "~/domain/glossary/kana-rows";
import { isSenseField } from "~/domain/glossary/term-content";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { listSearch, readPage } from "~/shared/pages";
import { indexSearch, TermIndexPart } from "./term-index-part";
import { TermSearch } from "./term-search";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const params = new URL(request.url).searchParams;
  const [row, field] = [params.get("row"), params.get("field")];
  const page = readPage(params);
  const [index, columns] = await Promise.all([
    findTerms({ row: isKanaRow(row) ? row : null, field: isSenseField(field) ? field : null }),
    findColumns({ page }),
  ]);
  const { siteName, baseUrl } = siteFacts();
  const meta = {
    ...{ title: t("glossary.title"), siteName, description: t("glossary.description") },
    ...{ canonicalUrl: `${baseUrl}/glossary`, isIndexed: params.size === 0 },
  };
  return { index, columns, page, meta };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...pageMeta(data.meta),
        { tagName: "link", rel: "alternate", type: "application/atom+xml", href: "/glossary.atom" },
      ]
    : [];

export default function GlossaryPage() {
  const t = useT();
  const { index, columns, page } = useLoaderData<typeof loader>();
  const hrefOf = (to: number) => `/glossary${listSearch(indexSearch(index), to)}#columns`;
  return (
    <PageBody crumbs={[{ label: t("glossary.title") }]}>
      <ArchiveTabs />
      <PageTitle title={t("glossary.title")} lead={t("glossary.lead")} />
      <TermSearch />
      <TermIndexPart index={index} />
      <section aria-labelledby="columns" className="mt-14">
        <Heading level={2} id="columns" className="mb-2">
          {t("glossary.columns.title")}
        </Heading>
        {columns.cards.length === 0 ? <p>{t("glossary.columns.none")}</p> : <ColumnList columns={columns.cards} />}
        <Pagination {...{ page, hrefOf }} pageCount={columns.pageCount} label={t("glossary.columns.pages")} />
      </section>
      <p className="no-print mt-8">
        <Link to="/glossary.atom" reloadDocument className="link inline-flex min-h-11 items-center">
          {t("glossary.feed")}
        </Link>
      </p>
    </PageBody>
  );
}
