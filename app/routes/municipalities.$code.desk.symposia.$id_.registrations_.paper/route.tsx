import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PaperList } from "~/components/registrants/paper-list";
import { findVenueList } from "~/domain/symposium/find-registrants.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { tokyoDateKey } from "~/shared/dates";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  try {
    const list = await findVenueList({ at, symposiumId: params.id ?? "" });
    const head = deskHead(request, "registration.desk.paperTitle");
    return json({ list, code: desk.code, today: tokyoDateKey(requestTime()), head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PaperRoute() {
  const { list, code, today } = useLoaderData<typeof loader>();
  return (
    <PaperList list={list} today={today} back={`/municipalities/${code}/desk/symposia/${list.head.id}/registrations`} />
  );
}
