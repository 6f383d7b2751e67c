import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { findSources } from "~/domain/directory/find-sources.server";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { licenceOf } from "./licences";
import { OtherData } from "./other-data";
import { SourceTable } from "./source-table";
import { sourcesProse as en } from "./sources-prose.en.server";
import { sourcesProse as ja } from "./sources-prose.ja.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const { otherItems, ...prose } = locale === "ja" ? ja : en;
  const sources = (await findSources()).map((source) => ({ ...source, licence: licenceOf(source.licenceId) }));
  const others = otherItems.map((item) => ({ ...item, licence: item.licenceId ? licenceOf(item.licenceId) : null }));
  return { prose, sources, others, siteName: translatorFor(locale)("common.siteName") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.prose.title, siteName: data.siteName, description: data.prose.description }) : [];

export default function Sources() {
  const { prose, sources, others } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: prose.title }]}>
      <PageTitle title={prose.title} lead={prose.lead} />
      <section aria-labelledby="listings">
        <Heading level={2} id="listings">
          {prose.listings}
        </Heading>
        <p className="mt-3 max-w-[42rem]">{prose.changed}</p>
        <SourceTable sources={sources} words={prose} />
        {sources.some(({ isSample }) => isSample) ? <p className="mt-3 max-w-[42rem]">{prose.sampleNote}</p> : null}
        <p className="mt-3 max-w-[42rem]">{prose.correction}</p>
      </section>
      <OtherData title={prose.others} items={others} />
    </PageBody>
  );
}
