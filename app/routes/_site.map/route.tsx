import "~/components/map/map-page.css";
import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { MapPageView } from "~/components/map/map-page-view";
import { countElsewhere } from "~/domain/search/count-elsewhere.server";
import { getMapPage } from "~/domain/search/get-map-page.server";
import { parseMapQuery } from "~/domain/search/map-query";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const scope = await scopeOfRequest(request);
  const [page, elsewhere] = await Promise.all([
    getMapPage({ params, scope, now: requestTime() }),
    countElsewhere({ text: parseMapQuery(params).query.text, except: "listings", scope }),
  ]);
  const { siteName, baseUrl, mapTileUrl, mapTileCredit } = siteFacts();
  const t = translatorFor(getLocale(request));
  const meta = {
    title: t("map.title"),
    description: t("map.description"),
    siteName,
    canonicalUrl: `${baseUrl}/map`,
    isIndexed: params.size === 0,
  };
  const status = page.state === "unavailable" ? 503 : 200;
  return json({ page, elsewhere, tiles: { url: mapTileUrl, credit: mapTileCredit }, meta }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MapRoute() {
  const { page, elsewhere, tiles } = useLoaderData<typeof loader>();
  return <MapPageView page={page} elsewhere={elsewhere} tiles={tiles} />;
}
