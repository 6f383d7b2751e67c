import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PublishedPart } from "~/components/questionnaire/published-part";
import { PageTitle } from "~/components/ui/heading";
import { getPublishedResults } from "~/domain/questionnaire/get-published-results.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { DomainError } from "~/shared/domain-error";

/** They can be taken back: nobody keeps them. */
const FRESH = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  try {
    const [symposium, published] = await Promise.all([
      getSymposium({ id }),
      getPublishedResults({ subjectType: "symposium", subjectId: id, now: requestTime() }),
    ]);
    if (!symposium || !published) throw new DomainError("notFound", { symposium: id });
    const t = translatorFor(getLocale(request));
    const { path, title } = symposium;
    const head = { title: `${t("questionnaire.results.title")}: ${title}`, siteName: t("common.siteName") };
    return json({ published, path, title, head }, { headers: FRESH });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => FRESH;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PublishedResultsRoute() {
  const t = useT();
  const { published, path, title } = useLoaderData<typeof loader>();
  const crumbs = [
    { label: t("symposium.crumb"), to: "/symposia" },
    { label: title, to: path },
    { label: t("questionnaire.results.title") },
  ];
  return (
    <PageBody crumbs={crumbs}>
      <PageTitle kana={title} title={t("questionnaire.results.title")} />
      {published.versions.map(({ version, results }) => (
        <PublishedPart key={version} results={results} />
      ))}
    </PageBody>
  );
}
