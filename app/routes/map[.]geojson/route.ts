import type { LoaderFunctionArgs } from "@remix-run/node";
import { toFeatures } from "~/domain/search/result-geojson";
import { searchAllListings } from "~/domain/search/search-all-listings.server";
import { readPageQuery } from "~/http/api-query.server";
import { downloadResponse } from "~/http/download-response.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { publicScope } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";

/** The result of a map address as GeoJSON. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  try {
    const query = await readPageQuery(request);
    const { sources, ...answer } = await searchAllListings({ scope: publicScope(), query, now: requestTime() });
    const features = toFeatures({ answer, baseUrl: siteFacts().baseUrl, sources });
    const contentType = "application/geo+json; charset=utf-8";
    return downloadResponse(JSON.stringify(features), { contentType, fileName: "hitobito-no-wa.geojson" });
  } catch (error) {
    throw pageRefusal(error);
  }
}
