import type { LoaderFunctionArgs } from "@remix-run/node";
import { resultsCsv } from "~/domain/questionnaire/results-csv.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requireQuestionnaireDesk } from "~/http/questionnaire-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError } from "~/shared/domain-error";

/** Every answer as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const { at, subject } = await requireQuestionnaireDesk(request, params);
    const csv = await resultsCsv({ at }, translatorFor(getLocale(request)));
    if (csv === null) throw new DomainError("notFound", { symposium: subject.id });
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="questionnaire-${subject.id}.csv"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}
