import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AliasFilterForm } from "~/components/connection/alias-filter-form";
import { AliasItem } from "~/components/connection/alias-item";
import { DeskDone } from "~/components/connection/desk-done";
import { DeskIdea } from "~/components/connection/desk-idea";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { findAliases } from "~/domain/connection/find-aliases.server";
import { aliasSearch, isWholeList, readAliasQuery } from "~/domain/connection/read-alias-query";
import { DESK_HEADERS, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const now = requestTime();
  const query = readAliasQuery(new URL(request.url).searchParams);
  const list = await findAliases({ actor, query, now });
  const head = deskHead(request, "connection.list.title");
  return json({ query, list, today: tokyoDateKey(now), head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AliasesRoute() {
  const t = useT();
  const { query, list, today } = useLoaderData<typeof loader>();
  const { lines, total, page, pageCount } = list;
  const isEmpty = total === 0 && isWholeList(query);
  return (
    <>
      <PageTitle title={t("connection.list.title")} lead={t("connection.list.lead")} />
      <DeskDone />
      {isEmpty ? (
        <DeskIdea />
      ) : (
        <>
          <p className="mb-6">
            <LinkButton to="/desk/aliases/new">{t("connection.list.add")}</LinkButton>
          </p>
          <AliasFilterForm query={query} />
          <p role="status" className="my-4 font-bold">
            {t("connection.list.count", { count: total })}
          </p>
          {total === 0 && (
            <EmptyState
              title={t("connection.list.none")}
              action={
                <LinkButton to="/desk/aliases" look="outline">
                  {t("connection.list.clear")}
                </LinkButton>
              }
            >
              {t("connection.list.noneHint")}
            </EmptyState>
          )}
          <ul className="grid gap-3 lg:grid-cols-2">
            {lines.map((line) => (
              <AliasItem key={line.id} line={line} today={today} />
            ))}
          </ul>
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(to) => `/desk/aliases${aliasSearch({ ...query, page: to })}`}
          />
        </>
      )}
    </>
  );
}
