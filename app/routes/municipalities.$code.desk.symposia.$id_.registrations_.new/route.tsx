import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { AddForm } from "~/components/registrants/add-form";
import { RegistrantsHead } from "~/components/registrants/desk-head";
import { addRegistrant } from "~/domain/symposium/add-registrant.server";
import { findVenueList } from "~/domain/symposium/find-registrants.server";
import { readAdded } from "~/domain/symposium/registration-form";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  try {
    const { head } = await findVenueList({ at, symposiumId: params.id ?? "" });
    const title = deskHead(request, "registration.desk.tabs.add");
    return json({ code: desk.code, symposium: head, head: title }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const symposiumId = params.id ?? "";
  const values = readAdded(await request.formData());
  try {
    const answer = await addRegistrant({ at, symposiumId, values, now: requestTime() });
    if (!answer.ok) return json({ values, ...answer }, { status: 422 });
    return redirect(`/municipalities/${desk.code}/desk/symposia/${symposiumId}/registrations?done=added`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AddRegistrantRoute() {
  const t = useT();
  const { code, symposium } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <RegistrantsHead head={symposium} code={code} title={t("registration.desk.tabs.add")} />
      {symposium.isPublished && !symposium.isErased && (
        <AddForm places={symposium.places} {...(answer && { answer })} />
      )}
    </>
  );
}
