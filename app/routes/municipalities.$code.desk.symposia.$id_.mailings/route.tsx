import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { RegistrantsHead } from "~/components/registrants/desk-head";
import { MailingForm } from "~/components/registrants/mailing-form";
import { MailingLog } from "~/components/registrants/mailing-log";
import { Heading } from "~/components/ui/heading";
import { findMailings } from "~/domain/symposium/find-mailings.server";
import { readMailing } from "~/domain/symposium/mailing-form";
import { saveMailing } from "~/domain/symposium/save-mailing.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  try {
    const { head: symposium, mailings } = await findMailings({
      at,
      symposiumId: params.id ?? "",
    });
    const head = deskHead(request, "registration.mailing.title");
    return json({ code: desk.code, symposium, mailings, head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

/** Keeps a new draft and shows it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const symposiumId = params.id ?? "";
  const { values, problems } = readMailing(await request.formData());
  if (problems.length > 0) return json({ values, problems }, { status: 422 });
  try {
    const id = await saveMailing({ at, symposiumId, mailingId: null, values, now: requestTime() });
    return redirect(`/municipalities/${desk.code}/desk/symposia/${symposiumId}/mailings/${id}?done=saved`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function MailingsRoute() {
  const t = useT();
  const { code, symposium, mailings } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const root = `/municipalities/${code}/desk/symposia/${symposium.id}/mailings`;
  const canWrite = symposium.isPublished && !symposium.isErased;
  return (
    <>
      <RegistrantsHead head={symposium} code={code} title={t("registration.mailing.title")} />
      <p className="mb-6 max-w-[42rem]">
        {t(symposium.isErased ? "registration.mailing.erased" : "registration.mailing.lead")}
      </p>
      <MailingLog mailings={mailings} root={root} />
      {canWrite && (
        <section aria-labelledby="new" className="max-w-[42rem]">
          <Heading level={2} size={3} id="new" className="mb-3">
            {t("registration.mailing.new")}
          </Heading>
          <MailingForm values={answer?.values ?? null} problems={answer?.problems ?? []} />
        </section>
      )}
    </>
  );
}
