import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { TextField } from "~/components/ui/text-field";
import { findAliases } from "~/domain/connection/find-aliases.server";
import { readAliasQuery } from "~/domain/connection/read-alias-query";
import { DESK_HEADERS, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { listSearch } from "~/shared/pages";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const { q, page } = readAliasQuery(new URL(request.url).searchParams);
  const query = { q, page, state: null, isEnding: false, sort: "updated" } as const;
  const list = await findAliases({ actor, query, now: requestTime() });
  const people = list.lines.filter(({ wordsProblem }) => wordsProblem === null);
  const shown = people.map(({ id, alias, areaLabel }) => ({ id, alias, areaLabel }));
  const { page: here, pageCount } = list;
  return json(
    { q, people: shown, page: here, pageCount, head: deskHead(request, "connection.find.title") },
    { headers: DESK_HEADERS },
  );
}

export const headers = () => DESK_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskFindRoute() {
  const t = useT();
  const { q, people, page, pageCount } = useLoaderData<typeof loader>();
  const anyone = (
    <LinkButton to="/map" look="outline">
      {t("connection.find.anyone")}
    </LinkButton>
  );
  return (
    <>
      <PageTitle title={t("connection.find.title")} lead={t("connection.find.lead")} />
      {people.length === 0 && q === "" ? (
        <EmptyState
          title={t("connection.find.noneTitle")}
          action={
            <>
              <LinkButton to="/desk/aliases/new">{t("connection.list.add")}</LinkButton>
              {anyone}
            </>
          }
        >
          {t("connection.find.none")}
        </EmptyState>
      ) : (
        <>
          <Form method="get" className="mb-5 flex max-w-[34rem] flex-wrap items-end gap-3">
            <TextField
              id="q"
              name="q"
              type="search"
              label={t("connection.list.search")}
              autoComplete="off"
              maxLength={100}
              className="min-w-[14rem] flex-1"
              defaultValue={q}
            />
            <Button type="submit" look="outline">
              {t("connection.list.find")}
            </Button>
          </Form>
          {people.length === 0 && <p className="mb-5">{t("connection.list.none")}</p>}
          <ul className="mb-6 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            {people.map(({ id, alias, areaLabel }) => (
              <li key={id}>
                <Link
                  to={`/desk/aliases/${id}/find`}
                  className="flex min-h-11 flex-wrap items-baseline gap-x-3 rounded-8 border border-solid-gray-420 px-4 py-2 hover:border-blue-900 hover:bg-blue-50"
                >
                  <span className="font-bold break-words">{t("connection.find.forAlias", { alias })}</span>
                  {areaLabel && <span className="text-[0.9375rem] text-solid-gray-700">{areaLabel}</span>}
                </Link>
              </li>
            ))}
          </ul>
          <Pagination page={page} pageCount={pageCount} hrefOf={(to) => `/desk/find${listSearch({ q }, to)}`} />
          <p>{anyone}</p>
        </>
      )}
    </>
  );
}
