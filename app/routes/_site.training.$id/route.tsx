import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PlanPageBody } from "~/components/training/plan-page-body";
import { WithdrawnPlan } from "~/components/training/withdrawn-plan";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { siteFacts } from "~/http/site-facts.server";
import { loadPlanPage } from "./load-plan-page.server";

const FRESH = { "Cache-Control": "private, max-age=0, must-revalidate" };
const GONE = 410;
const DESCRIPTION_LENGTH = 120;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siteName, baseUrl } = siteFacts();
  try {
    const found = await loadPlanPage({ id: params.id ?? "", actor: await findActor(request), now: requestTime() });
    if (found.withdrawn) {
      const head = { title: found.withdrawn.title, siteName, isIndexed: false };
      return json({ ...found, head }, { status: GONE, headers: FRESH });
    }
    const { title, summary, path } = found.page.view;
    const description = summary.slice(0, DESCRIPTION_LENGTH);
    return json(
      { ...found, head: { title, siteName, description, canonicalUrl: `${baseUrl}${path}` } },
      { headers: FRESH },
    );
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanRoute() {
  const { page, withdrawn } = useLoaderData<typeof loader>();
  if (withdrawn) return <WithdrawnPlan plan={withdrawn} />;
  return <PlanPageBody page={page} />;
}
