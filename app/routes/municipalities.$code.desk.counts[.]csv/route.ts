import type { LoaderFunctionArgs } from "@remix-run/node";
import { countConnections } from "~/domain/connection/count-connections.server";
import { countsCsv } from "~/domain/connection/counts-csv.server";
import { findGaps } from "~/domain/connection/find-gaps.server";
import { actorAtDesk } from "~/domain/moderation/desk";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The numbers of the page as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const asked = { actor: actorAtDesk(actor, desk), municipalityCode: desk.code, now: requestTime() };
  try {
    const [answer, gaps] = await Promise.all([countConnections(asked), findGaps(asked)]);
    return new Response(countsCsv(answer, gaps, translatorFor(getLocale(request))), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="counts-${desk.code}.csv"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
