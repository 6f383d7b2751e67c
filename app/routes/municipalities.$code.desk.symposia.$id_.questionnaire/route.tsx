import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { QuestionnaireHead } from "~/components/questionnaire/desk-head";
import { Button } from "~/components/ui/button";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { getDeskQuestionnaire } from "~/domain/questionnaire/get-desk-questionnaire.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireQuestionnaireDesk } from "~/http/questionnaire-desk.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";
import { actOnQuestionnaire } from "./act.server";
import { QuestionnaireParts } from "./questionnaire-parts";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params);
    const questionnaire = await getDeskQuestionnaire({ at, now: requestTime() });
    const url = `${siteFacts().baseUrl}/symposia/${subject.id}/questionnaire`;
    const open = questionnaire?.isOpenToAll ? { url, qr: qrDrawing(url) } : null;
    const done = new URL(request.url).searchParams.get("done");
    const head = deskHead(request, "questionnaire.title");
    return json({ questionnaire, subject, root, open, done, head }, { headers: PRIVATE });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export async function action({ request, params }: ActionFunctionArgs) {
  try {
    const asked = await requireQuestionnaireDesk(request, params);
    return await actOnQuestionnaire({ ...asked, request, now: requestTime() });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function QuestionnaireRoute() {
  const t = useT();
  const { questionnaire, subject, root, open, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <QuestionnaireHead root={root} title={t("questionnaire.title")} subject={subject.title} />
      {questionnaire ? (
        <QuestionnaireParts {...{ questionnaire, subject, root, open, done }} answer={answer ?? null} />
      ) : (
        <Form method="post">
          <p className="mb-4 max-w-[42rem]">{t("questionnaire.begin.lead")}</p>
          <Button type="submit" size="lg" name="intent" value="create">
            {t("questionnaire.begin.button")}
          </Button>
        </Form>
      )}
    </>
  );
}
