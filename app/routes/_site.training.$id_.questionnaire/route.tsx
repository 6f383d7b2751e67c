import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { AnswerPage } from "~/components/questionnaire/answer-page";
import { subjectCrumbs } from "~/components/questionnaire/subject-crumbs";
import { PERSONAL } from "~/http/personal-page.server";
import { actOnOpenForm, loadOpenForm } from "~/http/questionnaire-open-form.server";
import { useT } from "~/i18n/translate-context";

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOpenForm(request, params.id, "training");
}

export const headers = () => PERSONAL;

export function action({ request, params }: ActionFunctionArgs) {
  return actOnOpenForm(request, params.id, "training");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function OpenPlanQuestionnaireRoute() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={subjectCrumbs(page.subject, t("questionnaire.title"), t)}>
      <AnswerPage {...page} answer={answer ?? null} />
    </PageBody>
  );
}
