import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConceptFigure } from "~/components/concept-figure/concept-figure";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { aboutProse as en } from "./about-prose.en.server";
import { aboutProse as ja } from "./about-prose.ja.server";
import { exampleSeries } from "./example-series.server";
import { Listed } from "./listed";
import { Steps } from "./steps";
import { Wheels } from "./wheels";

export function loader({ request }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const siteName = translatorFor(locale)("common.siteName");
  return { prose: locale === "ja" ? ja : en, series: exampleSeries(locale), siteName };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.prose.title, siteName: data.siteName, description: data.prose.description }) : [];

export default function About() {
  const { prose, series } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <PageBody crumbs={[{ label: t("common.nav.about") }]}>
      <PageTitle title={prose.title} lead={prose.lead} />
      <Wheels prose={prose.wheels} />

      <section aria-labelledby="figure" className="mt-14">
        <Heading level={2} id="figure">
          {prose.figure.title}
        </Heading>
        <ul className="mt-3 grid list-disc gap-x-10 gap-y-1 pl-6 lg:grid-cols-2">
          {prose.figure.reading.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="mt-6 md:rounded-12 md:border md:border-solid-gray-200 md:p-6">
          <ConceptFigure series={series} title={prose.figure.imageTitle} caption={prose.figure.caption} />
        </div>
      </section>

      <Steps prose={prose.steps} />

      <section aria-labelledby="role" className="mt-14">
        <Heading level={2} id="role">
          {prose.role.title}
        </Heading>
        <p className="mt-3 max-w-[42rem]">{prose.role.text}</p>
      </section>

      <Listed listed={prose.listed} never={prose.never} />

      <section aria-labelledby="next" className="no-print mt-14">
        <Heading level={2} id="next">
          {prose.next.title}
        </Heading>
        <div className="mt-4 flex flex-wrap gap-3">
          <LinkButton to="/map" size="lg">
            {prose.next.search}
          </LinkButton>
          <LinkButton to="/circle" size="lg" look="outline">
            {prose.next.circle}
          </LinkButton>
          <LinkButton to="/areas" size="lg" look="outline">
            {prose.next.areas}
          </LinkButton>
        </div>
      </section>
    </PageBody>
  );
}
