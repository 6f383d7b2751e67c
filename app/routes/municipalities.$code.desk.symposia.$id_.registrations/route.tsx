import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { RegistrantsHead } from "~/components/registrants/desk-head";
import { RegistrantFilterForm } from "~/components/registrants/filter-form";
import { NumbersTable } from "~/components/registrants/numbers-table";
import { RegistrantItem } from "~/components/registrants/registrant-item";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import { findRegistrants } from "~/domain/symposium/find-registrants.server";
import { readRegistrantFilter, registrantSearch } from "~/domain/symposium/registrant-filter";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const { searchParams } = new URL(request.url);
  try {
    const filter = readRegistrantFilter(searchParams);
    const view = await findRegistrants({ at, symposiumId: params.id ?? "", filter });
    const done = (["added", "cancelDone"] as const).find((deed) => deed === searchParams.get("done")) ?? null;
    return json(
      { code: desk.code, view, done, head: deskHead(request, "registration.desk.title") },
      { headers: PRIVATE },
    );
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RegistrantsRoute() {
  const t = useT();
  const { code, view, done } = useLoaderData<typeof loader>();
  const { head, filter, lines, total, pageCount, numbers } = view;
  const root = `/municipalities/${code}/desk/symposia/${head.id}/registrations`;
  return (
    <>
      <RegistrantsHead head={head} code={code} title={t("registration.desk.title")} />
      {done && <Notice kind="success" isLive title={t(`registration.desk.${done}`)} className="mb-4" />}
      <NumbersTable view={view} />
      {!head.isErased && (
        <>
          <RegistrantFilterForm filter={filter} />
          <p className="my-3 flex flex-wrap items-center gap-x-6">
            <span className="font-bold">{t("registration.desk.count", { count: total })}</span>
            <a
              href={`${root}.csv${registrantSearch({ ...filter, page: 1 })}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t("registration.desk.csv")}
            </a>
            {head.places.includes("venue") && (
              <a href={`${root}/paper`} className="link inline-flex min-h-11 items-center">
                {t("registration.desk.print")}
              </a>
            )}
          </p>
          {lines.length === 0 && (
            <EmptyState title={t(numbers.total === 0 ? "registration.desk.emptyYet" : "registration.desk.empty")} />
          )}
          <ul className="grid gap-2">
            {lines.map((line) => (
              <RegistrantItem key={line.id} line={line} to={`${root}/${line.id}`} />
            ))}
          </ul>
          <Pagination
            page={filter.page}
            pageCount={pageCount}
            hrefOf={(page) => `${root}${registrantSearch({ ...filter, page })}`}
          />
        </>
      )}
    </>
  );
}
