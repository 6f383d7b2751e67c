import type { LoaderFunctionArgs } from "@remix-run/node";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { symposiumCalendar } from "~/domain/symposium/symposium-calendar.server";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** For one's own calendar: the symposium, or with `?what=deadline` the end of its registration. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const what = new URL(request.url).searchParams.get("what") === "deadline" ? "deadline" : "event";
  const view = await getSymposium({ id: params.id ?? "" });
  if (!view || (what === "deadline" && (!view.registration.isNeeded || !view.registration.closesAt))) {
    throw new Response(null, { status: 404 });
  }
  const { baseUrl, mailFrom } = siteFacts();
  const t = translatorFor(getLocale(request));
  const file = symposiumCalendar({ entries: [{ view, what }], name: view.title, baseUrl, mailFrom, t });
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${view.id}${what === "deadline" ? "-deadline" : ""}.ics"`,
      "Cache-Control": "private, max-age=0, must-revalidate",
      Vary: "Cookie, Accept-Language",
      "X-Robots-Tag": "noindex",
    },
  });
}
