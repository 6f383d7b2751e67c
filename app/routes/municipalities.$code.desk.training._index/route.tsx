import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { PlanStateLabel } from "~/components/training/plan-state-label";
import { minutesText } from "~/components/training/time-text";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import type { DeskPlanLine } from "~/domain/training/desk-plans";
import { findDeskPlans } from "~/domain/training/find-desk-plans.server";
import { deskHead } from "~/http/desk-head.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const asked = new URL(request.url).searchParams.get("page") ?? "";
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const plans = await findDeskPlans({ at, page });
  return json({ root, plans, head: deskHead(request, "training.desk.list.title") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskPlansRoute() {
  const t = useT();
  const { root, plans } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("training.desk.list.title")} lead={t("training.desk.list.lead")} />
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <LinkButton to={`${root}/new`}>{t("training.desk.list.create")}</LinkButton>
        <Link to="/training" className="link inline-flex min-h-11 items-center">
          {t("training.desk.list.browse")}
        </Link>
      </p>
      {plans.items.length === 0 ? (
        <EmptyState title={t("training.desk.list.empty")}>{t("training.desk.list.emptyHint")}</EmptyState>
      ) : null}
      <ul className="grid gap-3">
        {plans.items.map((item) => (
          <PlanLine key={item.id} root={root} item={item} />
        ))}
      </ul>
      <Pagination page={plans.page} pageCount={plans.pageCount} hrefOf={(page) => `${root}?page=${page}`} />
    </>
  );
}

function PlanLine({ root, item }: { root: string; item: DeskPlanLine }) {
  const t = useT();
  const locale = useLocale();
  return (
    <li className="rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <PlanStateLabel state={item.state} />
        <span>{minutesText(t, item.totalMinutes, item.totalMinutes === 0)}</span>
        <span>{t("training.list.parts", { count: item.partCount })}</span>
      </p>
      <p className="mt-1">
        <Link to={`${root}/${item.id}`} className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold">
          {item.title || t("training.desk.list.noTitle")}
        </Link>
      </p>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-solid-gray-700">
        <span>{t("training.desk.list.updated", { date: dayText(item.updatedAt, locale) })}</span>
        {item.isSample ? <span>{t("common.ui.sample")}</span> : null}
        {item.heldCount > 0 ? <span>{t("training.desk.list.held", { count: item.heldCount })}</span> : null}
        {item.hasUnpublished ? (
          <span className="font-bold text-yellow-1000">{t("training.desk.list.unpublished")}</span>
        ) : null}
      </p>
    </li>
  );
}
