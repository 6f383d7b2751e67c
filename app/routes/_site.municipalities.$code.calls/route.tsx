import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { useHydrated } from "~/components/ui/use-hydrated";
import { CHECK_INTERVAL_DAYS, DUE_SOON_DAYS } from "~/domain/directory/check-interval";
import { callFilterSearch, readCallFilter } from "~/domain/moderation/call-list";
import { findCallList } from "~/domain/moderation/find-call-list.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { CallCard } from "./call-card";
import { CallFilterForm } from "./call-filter-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await requireDesk(request, params.code);
  const t = translatorFor(getLocale(request));
  const filter = readCallFilter(new URL(request.url).searchParams);
  const list = await findCallList({ desk, filter, now: requestTime() });
  const head = { title: t("check.calls.title"), siteName: t("common.siteName") };
  const { code, name } = desk;
  return json({ head, desk: { code, name }, filter, list }, { headers: { "Cache-Control": "private, no-store" } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function CallsRoute() {
  const t = useT();
  const { desk, filter, list } = useLoaderData<typeof loader>();
  const isFiltered = callFilterSearch({ ...filter, page: 1 }) !== "?";
  return (
    <PageBody
      crumbs={[{ label: desk.name, to: `/municipalities/${desk.code}/desk` }, { label: t("check.calls.title") }]}
    >
      <PageTitle
        title={t("check.calls.title")}
        kana={desk.name}
        lead={t("check.calls.lead", { days: DUE_SOON_DAYS })}
      />
      <CallFilterForm filter={filter} />
      <div className="mt-6 mb-3 flex flex-wrap items-center justify-between gap-3">
        <p className="font-bold">{t("check.calls.count", { count: list.total })}</p>
        <PrintButton />
      </div>
      {list.total === 0 && <p>{t(isFiltered ? "check.calls.noneFiltered" : "check.calls.none")}</p>}
      <ul className="grid gap-4 print:gap-2">
        {list.items.map((item) => (
          <li key={item.id}>
            <CallCard item={item} deskCode={desk.code} />
          </li>
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={list.pageCount}
        hrefOf={(page) => callFilterSearch({ ...filter, page })}
        label={t("check.calls.pages")}
      />
      <p className="mt-8 text-[0.9375rem] text-solid-gray-700">{t("check.calls.intervalBody", CHECK_INTERVAL_DAYS)}</p>
    </PageBody>
  );
}

function PrintButton() {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <Button look="outline" onClick={() => window.print()}>
      {t("check.calls.print")}
    </Button>
  );
}
