import type { LoaderFunctionArgs } from "@remix-run/node";
import { getSymposiaCalendar } from "~/domain/search/get-symposia-calendar.server";
import { readSymposiaQuery } from "~/domain/search/symposia-query";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The symposia of a query as a calendar one can subscribe to: the same parameters as /symposia. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { query } = readSymposiaQuery(new URL(request.url).searchParams);
  try {
    const file = await getSymposiaCalendar({ query, now: requestTime(), t: translatorFor(getLocale(request)) });
    return new Response(file, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="symposia.ics"',
        "Cache-Control": "public, max-age=900",
        Vary: "Cookie, Accept-Language",
        "X-Robots-Tag": "noindex",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
