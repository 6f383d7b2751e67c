import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { RegistrantsHead } from "~/components/registrants/desk-head";
import { MailingDraft } from "~/components/registrants/mailing-draft";
import { Notice } from "~/components/ui/notice";
import { getMailing } from "~/domain/symposium/find-mailings.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { formatMoment } from "~/i18n/format-moment";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";
import { actOnMailing } from "./act-on-mailing.server";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, at, desk } = await requireSymposiumDesk(request, params.code);
  const asked = { at, symposiumId: params.id ?? "", mailingId: params.mailingId ?? "" };
  try {
    // Mails are in Japanese, whatever the page is in.
    const sampleName = translatorFor("ja")("registration.mailing.previewName");
    const shown = await getMailing({ ...asked, site: siteFacts(), sampleName });
    const done = new URL(request.url).searchParams.get("done");
    const head = deskHead(request, "registration.mailing.title");
    const { head: symposium, ...mail } = shown;
    return json({ code: desk.code, email: actor.email, done, symposium, ...mail, head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const symposiumId = params.id ?? "";
  const mailingId = params.mailingId ?? "";
  const path = `/municipalities/${desk.code}/desk/symposia/${symposiumId}/mailings/${mailingId}`;
  const form = await request.formData();
  try {
    return await actOnMailing({ at, symposiumId, mailingId, form, path, now: requestTime() });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function MailingRoute() {
  const t = useT();
  const locale = useLocale();
  const { code, symposium, mailing, count, preview, email, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <RegistrantsHead head={symposium} code={code} title={t("registration.mailing.title")} />
      {done === "saved" && <Notice kind="success" isLive title={t("registration.mailing.saved")} className="mb-4" />}
      {done === "tested" && (
        <Notice kind="success" isLive title={t("registration.mailing.tested", { email })} className="mb-4" />
      )}
      {answer?.refusal && (
        <Notice kind="warning" isLive title={t(`registration.mailing.${answer.refusal}`)} className="mb-4" />
      )}
      {mailing.sentAt && (
        <Notice kind="success" title={t("registration.mailing.sent")} className="mb-4">
          <p>
            {t("registration.mailing.sentText", {
              when: formatMoment(mailing.sentAt, locale),
              count: mailing.sentCount ?? 0,
            })}
          </p>
        </Notice>
      )}
      <MailingDraft
        {...{ mailing, count, preview }}
        values={answer?.values ?? mailing}
        problems={answer?.problems ?? []}
      />
    </>
  );
}
