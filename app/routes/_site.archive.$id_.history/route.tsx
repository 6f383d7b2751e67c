import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { HistoryPage } from "~/components/voices/history-page";
import { findRecordRevisions } from "~/domain/archive/find-record-revisions.server";
import { findPublicChanges } from "~/domain/questionnaire/find-desk-changes.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { FRESH } from "~/http/voices-page.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError } from "~/shared/domain-error";

/** What was published of a record, and why it was changed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  try {
    const found = await findRecordRevisions({ id });
    if (!found) throw new DomainError("notFound", { record: id });
    const changes = await findPublicChanges({ subjectType: "record", subjectId: id });
    const t = translatorFor(getLocale(request));
    const head = { title: `${t("voices.history.title")}: ${found.title}`, siteName: t("common.siteName") };
    return json(
      { subject: { path: `/archive/${id}`, title: found.title }, ...found, changes, head },
      { headers: FRESH },
    );
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => FRESH;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RecordHistoryRoute() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
