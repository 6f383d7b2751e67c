import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { scopeOf } from "~/domain/accounts/actor";
import { countConnections } from "~/domain/connection/count-connections.server";
import { LEAST_ALIASES, LEAST_PROFESSIONALS } from "~/domain/connection/counting-rules";
import { findGaps } from "~/domain/connection/find-gaps.server";
import { actorAtDesk } from "~/domain/moderation/desk";
import { findGapGround } from "~/domain/search/find-gap-ground.server";
import { chooseGapTheme } from "~/domain/search/gap-ground";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { HowCounted } from "./how-counted";
import { LivingPart } from "./living-part";
import { MissingPart } from "./missing-part";
import { WorkPart } from "./work-part";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const asked = { actor: actorAtDesk(actor, desk), municipalityCode: desk.code, now: requestTime() };
  const head = deskHead(request, "gaps.title");
  try {
    const [answer, gaps] = await Promise.all([countConnections(asked), findGaps(asked)]);
    if (gaps === null) return { code: desk.code, answer, missing: null, head };
    const theme = chooseGapTheme(gaps, new URL(request.url).searchParams.get("theme"));
    const cells = gaps.find((gap) => gap.theme === theme)?.cells ?? [];
    const scope = scopeOf(asked.actor);
    const ground = await findGapGround({ scope, municipalityCode: desk.code, theme, cells });
    return { code: desk.code, answer, missing: { gaps, theme, ground }, head };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function CountsRoute() {
  const t = useT();
  const locale = useLocale();
  const { code, answer, missing } = useLoaderData<typeof loader>();
  const { period, reason, counts } = answer;
  const least = { professionals: LEAST_PROFESSIONALS, aliases: LEAST_ALIASES };
  const [from, to] = [formatDate(period.from, locale), formatDate(period.to, locale)];
  return (
    <>
      <PageTitle title={t("gaps.title")} lead={t("gaps.lead")} />
      {reason ? (
        <EmptyState title={t(`gaps.none.${reason}`)}>
          {reason === "few" ? t("gaps.none.fewText", least) : t("gaps.none.wardText")}
        </EmptyState>
      ) : (
        <>
          <p className="font-bold">{t("gaps.period", { from, to })}</p>
          <p className="text-[0.9375rem]">{t("gaps.periodNote")}</p>
          <p className="no-print">
            <a href={`/municipalities/${code}/desk/counts.csv`} className="link inline-flex min-h-11 items-center">
              {t("gaps.csv")}
            </a>
          </p>
          {missing && <MissingPart code={code} {...missing} />}
          <LivingPart counts={counts} day={to} />
          <WorkPart counts={counts} />
        </>
      )}
      <HowCounted />
    </>
  );
}
