import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { QuestionnaireResultsPage } from "~/components/questionnaire/results-page";
import { actOnResults, loadQuestionnaireResults, PRIVATE } from "~/http/questionnaire-desk.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadQuestionnaireResults(request, params, "training");
}

export const headers = () => PRIVATE;

export function action({ request, params }: ActionFunctionArgs) {
  return actOnResults(request, params, "training");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanQuestionnaireResultsRoute() {
  const refusal = useActionData<typeof action>()?.refusal ?? null;
  return <QuestionnaireResultsPage {...useLoaderData<typeof loader>()} refusal={refusal} />;
}
