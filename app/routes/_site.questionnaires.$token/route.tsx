import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { AnswerPage } from "~/components/questionnaire/answer-page";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { getQuestionnaireDoor } from "~/domain/questionnaire/get-questionnaire-door.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const door = await getQuestionnaireDoor({ key: { token: params.token ?? "" }, now: requestTime() });
    const symposium = await getSymposium({ id: door.subjectId });
    const isThanked = door.state === "answered" && new URL(request.url).searchParams.get("done") === "answered";
    const head = personalHead(request, "questionnaire.title");
    return json({ door, isThanked, symposiumPath: symposium?.path ?? null, head }, { headers: PERSONAL });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  try {
    const form = await request.formData();
    const done = await answerQuestionnaire({ key: { token }, form, now: requestTime() });
    if (done.ok) return redirect(`/questionnaires/${token}?done=answered`, 303);
    const { values, problems } = done.read;
    if (done.state === "open") return json({ values, problems, isLate: false }, { status: 422 });
    return json({ values, problems: {}, isLate: done.state !== "answered" }, { status: 409 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PersonalQuestionnaireRoute() {
  const { door, isThanked, symposiumPath } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody>
      <AnswerPage {...{ door, isThanked, symposiumPath }} answer={answer ?? null} />
    </PageBody>
  );
}
