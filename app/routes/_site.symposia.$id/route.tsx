import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SymposiumPageBody } from "~/components/symposium/symposium-page-body";
import { symposiumJsonLd } from "~/domain/symposium/symposium-json-ld";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { loadSymposiumPage } from "./load-symposium-page.server";
import { symposiumHead, symposiumMeta } from "./symposium-meta";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const { baseUrl } = siteFacts();
  try {
    const page = await loadSymposiumPage({ id: params.id ?? "", locale, baseUrl, now: requestTime() });
    const { view } = page;
    const jsonLd = symposiumJsonLd({ view, baseUrl, isRegistrable: page.door?.state === "open" });
    const head = symposiumHead({ view, baseUrl, jsonLd, locale }, translatorFor(locale));
    return json({ page, head }, { headers: { "Cache-Control": "private, max-age=0, must-revalidate" } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? symposiumMeta(data.head) : []);

export default function SymposiumRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <SymposiumPageBody page={page} />;
}
