import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConceptFigure } from "~/components/concept-figure/concept-figure";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { zoomChoices } from "~/domain/connection/figure-window";
import { DESK_HEADERS } from "~/http/alias-desk.server";
import { requireAliasFigure } from "~/http/alias-figure.server";
import { deskHead } from "~/http/desk-head.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { KeepFigure } from "./keep-figure";
import landscape from "./landscape.css?url";
import { Zoom } from "./zoom";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { alias, series, span, whole } = await requireAliasFigure(request, params.id);
  const head = deskHead(request, "connection.figure.sheetTitle");
  return json(
    {
      alias: { id: alias.id, name: alias.words.alias, unreadable: alias.unreadable },
      ...{ series, span, head },
      isEmpty: alias.events.length === 0 && alias.supports.length === 0,
      choices: zoomChoices(span, whole),
    },
    { headers: DESK_HEADERS },
  );
}

export const headers = () => DESK_HEADERS;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: landscape }];

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AliasFigureRoute() {
  const { alias, series, span, choices, isEmpty } = useLoaderData<typeof loader>();
  const t = useT();
  const locale = useLocale();
  const { from = "", to = "", isMotivationKnown = true } = series.recorded ?? {};
  const period = { from: formatDate(from, locale), to: formatDate(to, locale) };
  const caption = t("connection.figure.caption") + (isMotivationKnown ? "" : t("connection.figure.noMotivation"));
  return (
    <>
      <div className="print:hidden">
        <PersonCrumbs alias={alias} here={t("connection.figure.sheetTitle")} />
        <PageTitle title={t("connection.figure.title", { alias: alias.name })} lead={t("connection.figure.lead")} />
      </div>
      {isEmpty ? (
        <EmptyState
          title={t("connection.figure.emptyTitle")}
          action={
            <LinkButton to="/about#figure" look="outline">
              {t("connection.figure.emptyAbout")}
            </LinkButton>
          }
        >
          {t("connection.figure.empty")}
        </EmptyState>
      ) : (
        <div className="figure-page">
          <Zoom choices={choices} isWhole={span === null} />
          {alias.unreadable > 0 ? (
            <Notice kind="warning" className="mt-4">
              {t("connection.figure.unreadable", { count: alias.unreadable })}
            </Notice>
          ) : null}
          <p className="mt-6 mb-3 text-[1.125rem] font-bold print:mt-0">
            {/* On paper without the alias. */}
            <span className="mr-4 hidden print:inline">{t("connection.figure.sheetTitle")}</span>
            {t("connection.figure.period", period)}
          </p>
          <ConceptFigure series={series} title={t("connection.figure.imageTitle", period)} caption={caption} />
          <KeepFigure aliasId={alias.id} span={span} />
        </div>
      )}
    </>
  );
}
