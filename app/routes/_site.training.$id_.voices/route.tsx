import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { VoicesPage } from "~/components/voices/voices-page";
import { FRESH, loadVoices } from "~/http/voices-page.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadVoices(request, params, "training");
}

export const headers = () => FRESH;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanVoicesRoute() {
  return <VoicesPage {...useLoaderData<typeof loader>()} />;
}
