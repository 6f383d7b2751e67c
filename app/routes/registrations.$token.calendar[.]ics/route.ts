import type { LoaderFunctionArgs } from "@remix-run/node";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { openRegistration } from "~/domain/symposium/personal-link.server";
import { symposiumCalendar } from "~/domain/symposium/symposium-calendar.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { PERSONAL } from "~/http/personal-page.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError } from "~/shared/domain-error";

/** The same entry as the public one, by its UID: how to join is never in it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { baseUrl, mailFrom } = siteFacts();
  try {
    const { registration } = await openRegistration(params.token ?? "");
    const view = await getSymposium({ id: registration.symposiumId });
    if (!view) throw new DomainError("notFound", {});
    const entries = [{ view, what: "event" as const }];
    const file = symposiumCalendar({ entries, name: view.title, baseUrl, mailFrom, t });
    const headers = {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="symposium.ics"',
    };
    return new Response(file, { headers: { ...headers, ...PERSONAL } });
  } catch (error) {
    throw pageRefusal(error);
  }
}
