import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice, type NoticeKind } from "~/components/ui/notice";
import { getReportFate } from "~/domain/directory/get-report-fate.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { formatDate } from "~/i18n/format";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { siteName, baseUrl } = siteFacts();
  try {
    const token = params.token ?? "";
    const fate = await getReportFate({ token });
    const isJustSent = new URL(request.url).searchParams.has("sent");
    const title = t(isJustSent ? "report.sentTitle" : "report.title");
    return { fate, isJustSent, address: `${baseUrl}/reports/${token}`, head: { title, siteName } };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

const NOTICES: Record<"open" | "accepted" | "declined", NoticeKind> = {
  open: "info",
  accepted: "success",
  declined: "warning",
};

export default function ReportFateRoute() {
  const t = useT();
  const locale = useLocale();
  const { fate, isJustSent, address, head } = useLoaderData<typeof loader>();
  const { listing, status, answer, decidedOn } = fate;
  return (
    <PageBody
      crumbs={[...(listing ? [{ label: listing.name, to: `/listings/${listing.id}` }] : []), { label: head.title }]}
    >
      <div className="max-w-[42rem]">
        <PageTitle
          title={head.title}
          kana={listing ? t("report.about", { name: listing.name }) : t("report.hidden")}
          {...(isJustSent && { lead: t("report.sentBody") })}
        />
        {isJustSent && (
          <Notice kind="info" title={t("report.keepTitle")} className="mb-6">
            <p>{t("report.keepBody")}</p>
            <p className="mt-2 break-all">
              <a className="link" href={address}>
                {address}
              </a>
            </p>
          </Notice>
        )}
        <Heading level={2}>{t("report.state")}</Heading>
        <Notice kind={NOTICES[status]} title={t(`report.states.${status}`)} className="mt-3">
          {decidedOn && <p>{t("report.decidedOn", { date: formatDate(decidedOn, locale) })}</p>}
        </Notice>
        {answer && (
          <>
            <Heading level={2} className="mt-8">
              {t("report.answer")}
            </Heading>
            <p className="mt-2 whitespace-pre-line">{answer}</p>
          </>
        )}
        <SentWords />
        {listing && (
          <LinkButton to={`/listings/${listing.id}`} look="outline">
            {t("report.back")}
          </LinkButton>
        )}
      </div>
    </PageBody>
  );
}

function SentWords() {
  const t = useT();
  const locale = useLocale();
  const { fate } = useLoaderData<typeof loader>();
  const rows: [string, string | null][] = [
    [t("report.topic"), t(`listing.reportForm.topics.${fate.topic}`)],
    [t("report.message"), fate.message],
    [t("report.proposal"), fate.proposal],
    [t("report.why"), fate.why],
    [t("report.reportedOn"), formatDate(fate.reportedOn, locale)],
  ];
  return (
    <>
      <Heading level={2} className="mt-8">
        {t("report.yours")}
      </Heading>
      <dl className="mt-2 mb-6">
        {rows
          .filter(([, text]) => text)
          .map(([name, text]) => (
            <div key={name} className="border-b border-solid-gray-300 py-2">
              <dt className="text-[0.9375rem] text-solid-gray-700">{name}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
