import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { RegistrantsHead } from "~/components/registrants/desk-head";
import { RegistrantDetailView } from "~/components/registrants/registrant-detail";
import { cancelRegistrant } from "~/domain/symposium/cancel-registrant.server";
import { getRegistrantDetail } from "~/domain/symposium/get-registrant.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const asked = { symposiumId: params.id ?? "", registrationId: params.registrationId ?? "" };
  try {
    const detail = await getRegistrantDetail({ at, ...asked, now: requestTime() });
    return json({ code: desk.code, detail, head: deskHead(request, "registration.desk.title") }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

/** Cancels by hand; the page asked before. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const asked = { symposiumId: params.id ?? "", registrationId: params.registrationId ?? "" };
  try {
    await cancelRegistrant({ at, ...asked, now: requestTime() });
    const root = `/municipalities/${desk.code}/desk/symposia/${asked.symposiumId}/registrations`;
    return redirect(`${root}?done=cancelDone`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RegistrantRoute() {
  const t = useT();
  const { code, detail } = useLoaderData<typeof loader>();
  return (
    <>
      <RegistrantsHead head={detail.head} code={code} title={t("registration.desk.title")} />
      <RegistrantDetailView detail={detail} />
    </>
  );
}
