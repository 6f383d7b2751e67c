import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { momentText } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { Chip } from "~/components/ui/chip";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import { type DeskGlossary, findDeskGlossary } from "~/domain/glossary/find-desk-glossary.server";
import { DESK_GLOSSARY_TABS, type DeskGlossaryLine } from "~/domain/glossary/term-view";
import { deskHead } from "~/http/desk-head.server";
import { requireGlossaryDesk } from "~/http/glossary-desk.server";
import { useLocale, useT } from "~/i18n/translate-context";
import { listSearch, readPage } from "~/shared/pages";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireGlossaryDesk(request, params.code);
  const search = new URL(request.url).searchParams;
  const tab = DESK_GLOSSARY_TABS.find((one) => one === search.get("tab")) ?? "terms";
  const glossary = await findDeskGlossary({ at, tab, page: readPage(search) });
  const isDeleted = search.get("done") === "deleted";
  return json({ root, glossary, isDeleted, head: deskHead(request, "glossary.desk.title") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskGlossaryRoute() {
  const t = useT();
  const { root, glossary, isDeleted } = useLoaderData<typeof loader>();
  const { tab, page, lines, pageCount } = glossary;
  return (
    <>
      {isDeleted ? <Notice kind="success" isLive title={t("glossary.edit.deleted")} className="mb-6" /> : null}
      <PageTitle title={t("glossary.desk.title")} lead={t("glossary.desk.lead")} />
      <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <LinkButton to={`${root}/new`}>{t("glossary.desk.newTerm")}</LinkButton>
        <LinkButton to={`${root}/columns/new`} look="outline">
          {t("glossary.desk.newColumn")}
        </LinkButton>
        <Link to="/glossary" className="link inline-flex min-h-11 items-center">
          {t("glossary.desk.publicIndex")}
        </Link>
      </p>
      <Tabs root={root} glossary={glossary} />
      {lines.length === 0 ? (
        <EmptyState title={t(`glossary.desk.empty.${tab}`)}>{t("glossary.desk.emptyHint")}</EmptyState>
      ) : null}
      <ul className="grid gap-3">
        {lines.map((line) => (
          <Line key={line.id} line={line} to={`${tab === "terms" ? root : `${root}/columns`}/${line.id}`} />
        ))}
      </ul>
      <Pagination {...{ page, pageCount }} hrefOf={(to) => `${root}${listSearch({ tab }, to)}`} />
    </>
  );
}

function Tabs({ root, glossary: { tab, counts } }: { root: string; glossary: DeskGlossary }) {
  const t = useT();
  return (
    <nav aria-label={t("glossary.desk.tabsLabel")} className="mb-4 flex flex-wrap gap-2">
      {DESK_GLOSSARY_TABS.map((one) => (
        <Chip key={one} to={`${root}${listSearch({ tab: one })}`} isCurrent={one === tab}>
          {t(`glossary.desk.tabs.${one}`, { count: counts[one] })}
        </Chip>
      ))}
    </nav>
  );
}

function Line({ line, to }: { line: DeskGlossaryLine; to: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <li className="rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className={line.isPublished ? "font-bold text-green-900" : "font-bold text-solid-gray-700"}>
          {t(`glossary.desk.state.${line.isPublished ? "published" : "draft"}`)}
        </span>
        <Link to={to} className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold">
          {line.name || t("glossary.desk.noName")}
        </Link>
        <span className="text-solid-gray-700">{line.beside}</span>
      </p>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-700">
        <span>{t("glossary.desk.updated", { date: momentText(line.updatedAt, locale) })}</span>
        <span>{line.hostName}</span>
        {line.isSample ? <span>{t("common.ui.sample")}</span> : null}
      </p>
    </li>
  );
}
