import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvWords } from "~/domain/search/csv-words.server";
import { toCsv } from "~/domain/search/result-csv";
import { searchAllListings } from "~/domain/search/search-all-listings.server";
import { readPageQuery } from "~/http/api-query.server";
import { downloadResponse } from "~/http/download-response.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { publicScope } from "~/http/scope.server";
import { siteFacts } from "~/http/site-facts.server";

/** The result of a map address as a table. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  try {
    const query = await readPageQuery(request);
    const result = await searchAllListings({ scope: publicScope(), query, now: requestTime() });
    const words = csvWords(getLocale(request));
    const csv = toCsv({ ...result, baseUrl: siteFacts().baseUrl, words });
    return downloadResponse(csv, { contentType: "text/csv; charset=utf-8", fileName: "hitobito-no-wa.csv" });
  } catch (error) {
    throw pageRefusal(error);
  }
}
