import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { scopeOf } from "~/domain/accounts/actor";
import { findMergedInto } from "~/domain/directory/find-merged-into.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { listingMetaTexts } from "./listing-meta-texts";
import { ListingPageBody } from "./listing-page-body";
import { loadListingPage } from "./load-listing-page.server";
import { RetiredListing } from "./retired-listing";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const t = translatorFor(locale);
  const { baseUrl } = siteFacts();
  const actor = await findActor(request);
  try {
    const page = await loadListingPage({
      id: params.id ?? "",
      actor,
      locale,
      baseUrl,
      now: requestTime(),
    });
    const head = { ...listingMetaTexts(page.view, t), siteName: t("common.siteName") };
    const mergedInto =
      page.view.state === "retired" ? await findMergedInto({ id: page.view.id, scope: scopeOf(actor) }) : null;
    // Not for good: an officer may take the two apart again, and browsers would remember a 301.
    if (mergedInto) return redirect(`/listings/${mergedInto}`, 302);
    const status = page.view.state === "retired" ? 410 : 200;
    return json({ page, head }, { status, headers: { "Cache-Control": "private, max-age=0, must-revalidate" } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return [];
  const { page, head } = loaded;
  const isShown = page.view.state !== "retired";
  const jsonLd = "jsonLd" in page && page.jsonLd ? [{ "script:ld+json": page.jsonLd }] : [];
  return [
    ...pageMeta({
      ...head,
      isIndexed: isShown && "kind" in page.view && page.view.kind !== "person" && !page.view.isSample,
      ...("url" in page && { canonicalUrl: page.url }),
    }),
    ...jsonLd,
  ];
};

export default function ListingRoute() {
  const { page } = useLoaderData<typeof loader>();
  return "qr" in page ? <ListingPageBody page={page} /> : <RetiredListing view={page.view} />;
}
