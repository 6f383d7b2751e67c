import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { AnswerPage } from "~/components/questionnaire/answer-page";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { getQuestionnaireDoor } from "~/domain/questionnaire/get-questionnaire-door.server";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { refused } from "~/http/questionnaire-open-form.server";
import { findLinkSubject } from "~/http/questionnaire-subject.server";
import { requestTime } from "~/http/request-time.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const door = await getQuestionnaireDoor({ key: { token: params.token ?? "" }, now: requestTime() });
    const subject = await findLinkSubject(door);
    const isThanked = door.state === "answered" && new URL(request.url).searchParams.get("done") === "answered";
    const head = personalHead(request, "questionnaire.title");
    return json({ door, isThanked, subject, head }, { headers: PERSONAL });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

export async function action({ request, params }: ActionFunctionArgs) {
  const key = { token: params.token ?? "" };
  try {
    const form = await request.formData();
    const now = requestTime();
    const subject = await findLinkSubject(await getQuestionnaireDoor({ key, now }));
    const done = await answerQuestionnaire({ key, version: subject?.version ?? null, form, now });
    return done.ok ? redirect(`/questionnaires/${key.token}?done=answered`, 303) : refused(done);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PersonalQuestionnaireRoute() {
  const answer = useActionData<typeof action>();
  return (
    <PageBody>
      <AnswerPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />
    </PageBody>
  );
}
