import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { join } from "~/domain/symposium/join.server";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** Leads into the meeting when it is open, else says when. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  try {
    const answer = await join({ token, notes: request.method === "GET", now: requestTime() });
    if (answer.state === "open")
      throw redirect(answer.url, { headers: { ...PERSONAL, "Referrer-Policy": "no-referrer" } });
    const head = personalHead(request, "registration.join.title");
    return json({ answer, path: `/registrations/${token}`, head }, { headers: PERSONAL });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function JoinRoute() {
  const t = useT();
  const locale = useLocale();
  const { answer, path } = useLoaderData<typeof loader>();
  const when = formatMoment(answer.opensAt, locale);
  return (
    <PageBody
      crumbs={[
        { label: answer.title, to: `/symposia/${answer.symposiumId}` },
        { label: t("registration.own.title"), to: path },
        { label: t("registration.join.title") },
      ]}
    >
      <div className="max-w-[46rem]">
        <PageTitle title={t("registration.join.title")} lead={answer.title} />
        <Notice kind="warning" title={t(`registration.join.${answer.state}`)} className="mb-6">
          <p>{t(`registration.join.${answer.state}Text`, { when })}</p>
        </Notice>
        <LinkButton to={path} look="outline">
          {t("registration.join.own")}
        </LinkButton>
      </div>
    </PageBody>
  );
}
