import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditCsv } from "~/domain/moderation/audit-csv";
import { readAuditFilter } from "~/domain/moderation/audit-view";
import { findAuditLinesForFile } from "~/domain/moderation/find-audit-lines.server";
import { getLocale } from "~/http/locale.server";
import { requireDesk } from "~/http/require-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The log as a file, with the filter of the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const filter = readAuditFilter(new URL(request.url).searchParams);
  const lines = await findAuditLinesForFile({ actor, deskCode: desk.code, filter });
  const t = translatorFor(getLocale(request));
  const body = auditCsv(lines, {
    id: t("desk.log.id"),
    at: t("desk.log.at"),
    actorKind: t("desk.log.who"),
    actorName: t("desk.log.name"),
    action: t("desk.log.action"),
    subjectType: t("desk.log.subject"),
    subjectId: t("desk.log.subjectId"),
    detail: t("desk.log.detail"),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="log-${desk.code}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
