import type { LoaderFunctionArgs } from "@remix-run/node";
import { getSymposiaCsv } from "~/domain/exporting/symposia-csv.server";
import { readSymposiaQuery } from "~/domain/search/symposia-query";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";

/** The symposia of a query as 「イベント一覧」: the same parameters as /symposia. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { query } = readSymposiaQuery(new URL(request.url).searchParams);
  try {
    const csv = await getSymposiaCsv({ query, baseUrl: siteFacts().baseUrl, now: requestTime() });
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="symposia.csv"',
        "Cache-Control": "public, max-age=900",
        "Access-Control-Allow-Origin": "*",
        "X-Robots-Tag": "noindex",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
