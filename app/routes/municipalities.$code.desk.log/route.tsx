import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogFilterForm } from "~/components/desk/log-filter-form";
import { LogLines } from "~/components/desk/log-lines";
import { pageMeta } from "~/components/layout/page-meta";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { auditSearch, readAuditFilter } from "~/domain/moderation/audit-view";
import { findAuditLines } from "~/domain/moderation/find-audit-lines.server";
import { deskHead } from "~/http/desk-head.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const filter = readAuditFilter(new URL(request.url).searchParams);
  const log = await findAuditLines({ actor, deskCode: desk.code, filter });
  return { code: desk.code, log, head: deskHead(request, "desk.log.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function LogRoute() {
  const t = useT();
  const { code, log } = useLoaderData<typeof loader>();
  const { filter, lines, pageCount } = log;
  const root = `/municipalities/${code}/desk/log`;
  return (
    <>
      <PageTitle title={t("desk.log.title")} lead={t("desk.log.lead")} />
      <LogFilterForm filter={filter} />
      <p className="my-3">
        <a
          href={`${root}.csv${auditSearch({ ...filter, page: 1 })}`}
          className="link inline-flex min-h-11 items-center"
        >
          {t("desk.log.csv")}
        </a>
      </p>
      {lines.length === 0 ? <EmptyState title={t("desk.log.empty")} /> : <LogLines code={code} lines={lines} />}
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `${root}${auditSearch({ ...filter, page })}`}
      />
    </>
  );
}
