import type { LoaderFunctionArgs } from "@remix-run/node";
import { placeLabels } from "~/domain/municipality/place-labels.server";
import { type QueryProblem, readBox } from "~/domain/search/query-values";
import { answerApi, refuseParameters } from "~/http/api-query.server";
import { apiJson } from "~/http/public-api.server";

const LABELS_SHOWN = 40;

/** Names of places in a box, the best known first, for the map's own drawing. */
export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerApi(request, async () => {
    const problems: QueryProblem[] = [];
    const box = readBox(new URL(request.url).searchParams, "bbox", problems);
    refuseParameters(problems);
    const labels = box ? await placeLabels(box, LABELS_SHOWN) : [];
    return apiJson({ labels }, { request, maxAgeSeconds: 3600 });
  });
}
