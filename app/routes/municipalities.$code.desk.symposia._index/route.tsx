import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { momentText } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { StateLabel } from "~/components/symposium-editor/state-label";
import { LinkButton } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import {
  DESK_TABS,
  type DeskSymposia,
  type DeskSymposiumLine,
  deskSearch,
  readDeskFilter,
} from "~/domain/symposium/desk-symposia";
import { findDeskSymposia } from "~/domain/symposium/find-desk-symposia.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const filter = readDeskFilter(new URL(request.url).searchParams);
  const symposia = await findDeskSymposia({ at, filter, now: requestTime() });
  return json({ root, symposia, head: deskHead(request, "symposiumDesk.list.title") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskSymposiaRoute() {
  const t = useT();
  const { root, symposia } = useLoaderData<typeof loader>();
  const { filter, items, pageCount } = symposia;
  return (
    <>
      <PageTitle title={t("symposiumDesk.list.title")} lead={t("symposiumDesk.list.lead")} />
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <LinkButton to={`${root}/new`}>{t("symposiumDesk.list.create")}</LinkButton>
        <Link to={`${root}/import`} className="link inline-flex min-h-11 items-center">
          {t("symposiumList.import.link")}
        </Link>
      </p>
      <Tabs root={root} symposia={symposia} />
      {items.length === 0 ? (
        <EmptyState title={t(`symposiumDesk.list.empty.${filter.tab}`)}>{t("symposiumDesk.list.emptyHint")}</EmptyState>
      ) : null}
      <ul className="grid gap-3">
        {items.map((item) => (
          <SymposiumLine key={item.id} root={root} item={item} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `${root}${deskSearch({ ...filter, page })}`}
      />
    </>
  );
}

function Tabs({ root, symposia: { filter, counts } }: { root: string; symposia: DeskSymposia }) {
  const t = useT();
  return (
    <nav aria-label={t("symposiumDesk.list.tabsLabel")} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {DESK_TABS.map((tab) => (
          <li key={tab}>
            <Link
              to={`${root}${deskSearch({ tab, page: 1 })}`}
              aria-current={tab === filter.tab ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center rounded-full border px-4 no-underline",
                tab === filter.tab
                  ? "border-blue-900 bg-blue-900 font-bold text-white"
                  : "border-solid-gray-420 text-solid-gray-900 hover:bg-blue-50",
              )}
            >
              {t(`symposiumDesk.list.tabs.${tab}`, { count: counts[tab] })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SymposiumLine({ root, item }: { root: string; item: DeskSymposiumLine }) {
  const t = useT();
  const locale = useLocale();
  const title = item.title || t("symposiumDesk.list.noTitle");
  return (
    <li className="rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StateLabel state={item.state} />
        <span className="text-[1.0625rem] font-bold">
          {item.startsAt ? momentText(item.startsAt, locale) : t("symposiumDesk.list.noDate")}
        </span>
        <span className="text-solid-gray-700">{t(`symposium.form.${item.form}`)}</span>
      </p>
      <p className="mt-1">
        <Link to={`${root}/${item.id}`} className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold">
          {title}
        </Link>
      </p>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-700">
        {item.isShared ? <span>{t("symposiumDesk.list.shared", { name: item.hostName })}</span> : null}
        {item.isSample ? <span>{t("common.ui.sample")}</span> : null}
        {item.registered > 0 ? <span>{t("symposiumDesk.list.registered", { count: item.registered })}</span> : null}
        {item.hasUnpublished ? (
          <span className="font-bold text-yellow-1000">{t("symposiumDesk.list.unpublished")}</span>
        ) : null}
        <Link
          to={`${root}/new?from=${item.id}`}
          className="link inline-flex min-h-11 items-center"
          aria-label={t("symposiumDesk.list.copyOf", { title })}
        >
          {t("symposiumDesk.list.copy")}
        </Link>
      </p>
    </li>
  );
}
