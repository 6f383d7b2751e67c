import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { fullName } from "~/domain/municipality/municipality";
import { findArea } from "~/domain/search/find-area.server";
import { resolveArea } from "~/domain/search/resolve-area.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { AreaPage } from "./area-page";
import { UnknownArea } from "./unknown-area";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { siteName, baseUrl } = siteFacts();
  const code = (params.code ?? "").slice(0, 20);
  const address = resolveArea(code);
  if (address.state === "moved") throw redirect(`/areas/${address.code}`, 301);
  if (address.state === "prefecture") throw redirect(`/areas?prefecture=${address.prefectureCode}`, 302);
  if (address.state === "unknown") {
    const meta = { title: t("area.unknown.title", { code }), siteName, isIndexed: false };
    return data({ view: null, code, suggestions: address.suggestions, meta }, { status: 404 });
  }
  try {
    const view = await findArea({
      scope: await scopeOfRequest(request),
      municipality: address.municipality,
      now: requestTime(),
    });
    const name = fullName(address.municipality);
    const title = t("area.page.title", { name });
    const description = t("area.page.description", { name, count: view.total });
    const meta = { title, siteName, description, canonicalUrl: `${baseUrl}/areas/${address.municipality.code}` };
    return data({ view, code, suggestions: [], meta });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function AreaRoute() {
  const { view, code, suggestions } = useLoaderData<typeof loader>();
  return view ? <AreaPage view={view} /> : <UnknownArea code={code} suggestions={suggestions} />;
}
