import type { LoaderFunctionArgs } from "@remix-run/node";
import { TEXT_MAX_LENGTH } from "~/domain/search/map-query";
import { type QueryProblem, readText } from "~/domain/search/query-values";
import { suggestListings } from "~/domain/search/suggest-listings.server";
import { answerApi, refuseParameters } from "~/http/api-query.server";
import { getLocale } from "~/http/locale.server";
import { apiJson } from "~/http/public-api.server";
import { scopeOfRequest } from "~/http/scope.server";
import { mayBeSignedIn } from "~/http/session.server";

/** `GET /api/v1/suggest?q=`: docs/api.md. */
export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerApi(request, async () => {
    const problems: QueryProblem[] = [];
    const text = readText(new URL(request.url).searchParams, "q", TEXT_MAX_LENGTH, problems);
    refuseParameters(problems);
    const suggestions = await suggestListings({
      scope: await scopeOfRequest(request),
      text,
      locale: getLocale(request),
    });
    return apiJson(
      { suggestions },
      {
        request,
        headers: { Vary: "Accept-Language" },
        isPrivate: mayBeSignedIn(request),
      },
    );
  });
}
