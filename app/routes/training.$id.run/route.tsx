import "~/components/archive/player.css";
import "~/components/training/run.css";
import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ErrorPage } from "~/components/layout/error-page";
import { pageMeta } from "~/components/layout/page-meta";
import { SiteFrame } from "~/components/layout/site-frame";
import { RunMode } from "~/components/training/run-mode";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { loadRun } from "./load-run.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  try {
    const run = await loadRun({ id: params.id ?? "", search, now: requestTime() });
    const head = { title: run.plan.title, siteName: siteFacts().siteName, isIndexed: false };
    return json({ run, head });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RunRoute() {
  const { run } = useLoaderData<typeof loader>();
  return <RunMode {...run} />;
}

export function ErrorBoundary() {
  return (
    <SiteFrame>
      <ErrorPage />
    </SiteFrame>
  );
}
