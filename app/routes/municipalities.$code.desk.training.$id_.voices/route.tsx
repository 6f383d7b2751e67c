import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { DeskVoicesPage } from "~/components/voices/desk-voices-page";
import { PRIVATE } from "~/http/questionnaire-desk.server";
import { actOnVoices, loadDeskVoices } from "~/http/voices-desk.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadDeskVoices(request, params, "training");
}

export const headers = () => PRIVATE;

export function action({ request, params }: ActionFunctionArgs) {
  return actOnVoices(request, params, "training");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanVoicesDeskRoute() {
  const answer = useActionData<typeof action>();
  return <DeskVoicesPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />;
}
