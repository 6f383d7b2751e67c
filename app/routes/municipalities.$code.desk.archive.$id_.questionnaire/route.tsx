import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { QuestionnaireDeskPage } from "~/components/questionnaire/desk-page";
import { pageRefusal } from "~/http/error-response.server";
import { loadQuestionnaireDesk, PRIVATE, requireQuestionnaireDesk } from "~/http/questionnaire-desk.server";
import { actOnQuestionnaire } from "~/http/questionnaire-post.server";
import { requestTime } from "~/http/request-time.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadQuestionnaireDesk(request, params, "record");
}

export const headers = () => PRIVATE;

export async function action({ request, params }: ActionFunctionArgs) {
  try {
    const asked = await requireQuestionnaireDesk(request, params, "record");
    return await actOnQuestionnaire({ ...asked, request, now: requestTime() });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RecordQuestionnaireRoute() {
  const answer = useActionData<typeof action>();
  return <QuestionnaireDeskPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />;
}
