import type { LoaderFunctionArgs } from "@remix-run/node";
import { readPassagesQuery } from "~/domain/search/everything-query";
import { toPassageAnswer } from "~/domain/search/passage-answer";
import { searchPassages } from "~/domain/search/search-passages.server";
import { answerApi, refuseParameters } from "~/http/api-query.server";
import { apiJson } from "~/http/public-api.server";
import { siteFacts } from "~/http/site-facts.server";

/** `GET /api/v1/passages`: docs/api.md. */
export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerApi(request, async () => {
    const { query, perPage, problems } = readPassagesQuery(new URL(request.url).searchParams);
    refuseParameters(problems);
    const found = await searchPassages({ query, perPage });
    return apiJson(toPassageAnswer({ ...found, page: query.page, perPage, baseUrl: siteFacts().baseUrl }));
  });
}
