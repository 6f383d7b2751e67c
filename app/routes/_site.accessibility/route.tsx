import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { accessibilityProse as en } from "./accessibility-prose.en.server";
import { accessibilityProse as ja } from "./accessibility-prose.ja.server";

export function loader({ request }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  return { prose: locale === "ja" ? ja : en, siteName: translatorFor(locale)("common.siteName") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.prose.title, siteName: data.siteName, description: data.prose.description }) : [];

export default function Accessibility() {
  const { prose } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: prose.title }]}>
      <PageTitle title={prose.title} lead={prose.lead} />
      <div className="prose">
        {prose.sections.flatMap((section) => [
          <h2 key={section.title}>{section.title}</h2>,
          ...section.paragraphs.map((text) => <p key={text}>{text}</p>),
          section.items.length > 0 ? (
            <ul key={`${section.title} items`}>
              {section.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null,
        ])}
      </div>
    </PageBody>
  );
}
