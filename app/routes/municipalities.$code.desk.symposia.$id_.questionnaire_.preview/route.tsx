import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { QuestionnairePreviewPage } from "~/components/questionnaire/preview-page";
import { loadQuestionnairePreview, PRIVATE } from "~/http/questionnaire-desk.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadQuestionnairePreview(request, params, "symposium");
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function SymposiumQuestionnairePreviewRoute() {
  return <QuestionnairePreviewPage {...useLoaderData<typeof loader>()} />;
}
