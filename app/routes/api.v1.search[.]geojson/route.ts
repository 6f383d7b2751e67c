import type { LoaderFunctionArgs } from "@remix-run/node";
import { toFeatures } from "~/domain/search/result-geojson";
import { searchListings } from "~/domain/search/search-listings.server";
import { answerApi, readApiQuery } from "~/http/api-query.server";
import { apiJson } from "~/http/public-api.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { mayBeSignedIn } from "~/http/session.server";
import { siteFacts } from "~/http/site-facts.server";

/** `GET /api/v1/search.geojson`: docs/api.md. */
export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerApi(request, async () => {
    const query = await readApiQuery(request);
    const answer = await searchListings({
      scope: await scopeOfRequest(request),
      query,
      now: requestTime(),
      facets: [],
    });
    const features = toFeatures({ answer, baseUrl: siteFacts().baseUrl });
    return apiJson(features, { request, contentType: "application/geo+json", isPrivate: mayBeSignedIn(request) });
  });
}
