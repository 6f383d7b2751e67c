import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CircleFigure } from "~/components/circle/circle-figure";
import { CircleTable } from "~/components/circle/circle-table";
import { circleSummary } from "~/components/circle/circle-words";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { circleMapPath } from "~/domain/search/circle-links";
import { parseCircleQuery } from "~/domain/search/circle-query";
import { findCircleAt } from "~/domain/search/find-circle-at.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { CircleForm } from "./circle-form";
import { CircleNotices } from "./circle-notices";
import { NothingInCircle } from "./nothing-in-circle";
import { RadiusChoice } from "./radius-choice";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { query, problems } = parseCircleQuery(new URL(request.url).searchParams);
  const { siteName, baseUrl, regionCode } = siteFacts();
  try {
    const answer = await findCircleAt({ scope: await scopeOfRequest(request), query, regionCode });
    const place = answer.view.placeLabel;
    const title = place ? t("circle.titleAt", { place }) : t("circle.title");
    const meta = { title, siteName, description: t("circle.description"), canonicalUrl: `${baseUrl}/circle` };
    return { ...answer, query, problems, meta };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function CirclePage() {
  const t = useT();
  const answer = useLoaderData<typeof loader>();
  const { view, meta: page } = answer;
  return (
    <PageBody crumbs={[{ label: t("circle.title") }]}>
      <PageTitle title={page.title} lead={t("circle.lead")} />
      <CircleForm query={answer.query} placeLabel={answer.query.place} />
      <CircleNotices answer={answer} />
      <section aria-labelledby="circle-summary" className="circle-print">
        <div className="mt-6 mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h2 id="circle-summary" className="text-[1.25rem] leading-160" aria-live="polite">
            {circleSummary(t, view)}
          </h2>
          <RadiusChoice view={view} />
        </div>
        {view.total === 0 ? <NothingInCircle view={view} /> : null}
        <CircleFigure view={view} hasTable themeHref={(theme) => `#circle-${theme}`} />
        <p className="mx-auto mt-4 max-w-[44rem] text-center text-[1rem]">{t("circle.noPosition")}</p>
        <p className="no-print mt-4 flex flex-wrap justify-center gap-3">
          <LinkButton to={circleMapPath(view)} look="outline">
            {t("circle.toMap")}
          </LinkButton>
        </p>
      </section>
      <CircleTable view={view} />
    </PageBody>
  );
}
