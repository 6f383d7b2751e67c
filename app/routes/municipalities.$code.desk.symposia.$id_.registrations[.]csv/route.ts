import type { LoaderFunctionArgs } from "@remix-run/node";
import { findAllRegistrants } from "~/domain/symposium/find-registrants.server";
import { getRegisterPage } from "~/domain/symposium/register-page.server";
import { readRegistrantFilter } from "~/domain/symposium/registrant-filter";
import { registrantsCsv } from "~/domain/symposium/registrants-csv.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The registered as a file, with the filter of the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at } = await requireSymposiumDesk(request, params.code);
  const symposiumId = params.id ?? "";
  try {
    const filter = readRegistrantFilter(new URL(request.url).searchParams);
    const { rows } = await findAllRegistrants({ at, symposiumId, filter });
    const { page } = await getRegisterPage({ symposiumId, now: requestTime() });
    return new Response(registrantsCsv(rows, page.asked.questions, translatorFor(getLocale(request))), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="registrations-${symposiumId}.csv"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
