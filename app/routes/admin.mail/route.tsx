import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { DoneNotice } from "~/components/administration/done-notice";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { SelectField } from "~/components/ui/select-field";
import { findMailLog } from "~/domain/mail/find-mail-log.server";
import { MAIL_FILTERS, readMailLogFilter } from "~/domain/mail/mail-log";
import { resendMail } from "~/domain/mail/resend-mail.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { listSearch } from "~/shared/pages";
import { MailLine } from "./mail-line";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const filter = readMailLogFilter(new URL(request.url).searchParams);
  const mails = await findMailLog({ actor, filter, now: requestTime() });
  return { mails, head: deskHead(request, "administration.mail.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  const form = await request.formData();
  try {
    await resendMail({ actor, mailId: String(form.get("id") ?? ""), now: requestTime() });
    return redirect("/admin/mail?done=resent", 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/mail?done=gone", 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminMailRoute() {
  const t = useT();
  const { filter, lines, total, pageCount, counts } = useLoaderData<typeof loader>().mails;
  return (
    <>
      <PageTitle title={t("administration.mail.title")} lead={t("administration.mail.lead")} />
      <DoneNotice texts={{ resent: t("administration.mail.done") }} />
      <Form method="get" className="mb-4 flex max-w-[42rem] flex-wrap items-end gap-3">
        <SelectField
          id="state"
          name="state"
          className="min-w-0 flex-1 basis-64"
          label={t("administration.mail.state")}
          defaultValue={filter.state ?? ""}
          options={[
            { value: "", label: t("administration.all") },
            ...MAIL_FILTERS.map((state) => ({
              value: state,
              label: t(`administration.mail.filters.${state}`, { count: counts[state] }),
            })),
          ]}
        />
        <Button type="submit" look="outline">
          {t("administration.show")}
        </Button>
      </Form>
      {counts.unknown > 0 ? <p className="mb-4 max-w-[42rem]">{t("administration.mail.unknownWhat")}</p> : null}
      {total === 0 ? <EmptyState title={t("administration.mail.none")} /> : null}
      <ul>
        {lines.map((line) => (
          <MailLine key={line.id} line={line} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `/admin/mail${listSearch({ state: filter.state }, page)}`}
      />
    </>
  );
}
