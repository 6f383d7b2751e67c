import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { getListing } from "~/domain/directory/get-listing.server";
import { reportListing } from "~/domain/directory/report-listing.server";
import { REPORT_MESSAGE_MAX, type ReportProblem, readReport } from "~/domain/directory/report-schema";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { isMailAddress } from "~/domain/mail/mail-address";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { ReportFormFields } from "./report-form-fields";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const listing = stripPrivateFields(await getListing({ id: params.id ?? "", scope: await scopeOfRequest(request) }));
    const { id, name } = listing;
    const head = { title: t("listing.reportForm.title"), siteName: t("common.siteName") };
    return { id, name, max: REPORT_MESSAGE_MAX, head };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await request.formData();
  const values = {
    topic: String(fields.get("topic") ?? ""),
    message: String(fields.get("message") ?? ""),
    proposal: String(fields.get("proposal") ?? ""),
    why: String(fields.get("why") ?? ""),
    email: String(fields.get("email") ?? "").trim(),
    keepsContact: fields.get("keepsContact") === "yes",
  };
  const read = readReport(values);
  const problems: ReportProblem[] = read.ok ? [] : read.problems;
  if (values.email !== "" && !isMailAddress(values.email)) problems.push("email");
  if (!read.ok || problems.length > 0) {
    return json({ values, problems, found: read.ok ? null : read.found, isLimited: false }, { status: 422 });
  }
  try {
    const { input } = read;
    const asked = { id: params.id ?? "", scope: await scopeOfRequest(request), input, email: values.email || null };
    const { token } = await reportListing({ ...asked, now: requestTime() });
    return redirect(`/reports/${token}?sent=1`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited") {
      return json({ values, problems: [], found: null, isLimited: true }, { status: 429 });
    }
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function ReportRoute() {
  const t = useT();
  const { id, name, max } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: name, to: `/listings/${id}` }, { label: t("listing.reportForm.title") }]}>
      <div className="max-w-[42rem]">
        <PageTitle
          title={t("listing.reportForm.title")}
          kana={t("listing.reportForm.about", { name })}
          lead={t("listing.reportForm.lead")}
        />
        <ReportFormFields max={max} {...(answer && { answer })} />
      </div>
    </PageBody>
  );
}
