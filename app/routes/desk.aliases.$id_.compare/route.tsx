import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { CompareTable } from "~/components/finding/compare-table";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getComparison } from "~/domain/search/get-comparison.server";
import { DESK_HEADERS, deskRefusal, requireAlias } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { getLocale } from "~/http/locale.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { ChooseForm } from "./choose-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = await requireAlias(request, params.id);
  try {
    const search = new URL(request.url).searchParams;
    const comparison = await getComparison({ ...at, params: search, locale: getLocale(request) });
    const head = deskHead(request, "connection.person.actions.compare");
    return json({ comparison, head }, { headers: DESK_HEADERS });
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const headers = () => DESK_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function CompareRoute() {
  const t = useT();
  const locale = useLocale();
  const { comparison } = useLoaderData<typeof loader>();
  const { alias, columns, choices, isCut, today } = comparison;
  return (
    <div className="compare-page">
      <PersonCrumbs alias={{ id: alias.id, name: alias.alias }} here={t("connection.person.actions.compare")} />
      <div className="no-print">
        <PageTitle title={t("finding.compare.title", { alias: alias.alias })} lead={t("finding.compare.lead")} />
      </div>
      <p className="hidden text-[1.25rem] font-bold print:block">{t("finding.compare.paperTitle")}</p>
      {isCut ? <Notice className="mb-4" title={t("finding.compare.tooMany")} /> : null}
      {choices.length > 1 ? <ChooseForm aliasId={alias.id} choices={choices} /> : null}
      {columns.length === 0 ? (
        <EmptyState
          title={t("finding.compare.none")}
          action={<LinkButton to={`/desk/aliases/${alias.id}/find`}>{t("finding.compare.toFind")}</LinkButton>}
        >
          {t("finding.compare.noneText")}
        </EmptyState>
      ) : (
        <>
          <CompareTable comparison={comparison} />
          <p className="mt-3 text-[1rem]">{t("finding.compare.printNote", { date: formatDate(today, locale) })}</p>
          <p className="no-print text-[0.9375rem] text-solid-gray-700">{t("finding.compare.print")}</p>
        </>
      )}
    </div>
  );
}
