import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TriedItem } from "~/components/connection/tried-item";
import { pageMeta } from "~/components/layout/page-meta";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { findTriedPlaces } from "~/domain/connection/find-tried-places.server";
import { DESK_HEADERS, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { readPage } from "~/shared/pages";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const page = readPage(new URL(request.url).searchParams);
  const tried = await findTriedPlaces({ actor, page, now: requestTime() });
  return json({ tried, head: deskHead(request, "connection.tried.title") }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function TriedRoute() {
  const t = useT();
  const { places, total, page, pageCount } = useLoaderData<typeof loader>().tried;
  return (
    <>
      <PageTitle title={t("connection.tried.title")} lead={t("connection.tried.lead")} />
      {total === 0 ? (
        <EmptyState title={t("connection.tried.none")}>{t("connection.tried.noneHint")}</EmptyState>
      ) : (
        <>
          <p className="mb-3 font-bold">{t("connection.tried.count", { count: total })}</p>
          <ul className="grid gap-3 lg:grid-cols-2">
            {places.map((place) => (
              <TriedItem key={place.key} place={place} />
            ))}
          </ul>
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(to) => (to > 1 ? `/desk/tried?page=${to}` : "/desk/tried")}
          />
        </>
      )}
    </>
  );
}
