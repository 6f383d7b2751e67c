import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { AnswerForm } from "~/components/questionnaire/answer-form";
import { QuestionnaireHead } from "~/components/questionnaire/desk-head";
import { Heading } from "~/components/ui/heading";
import { getDeskQuestionnaire } from "~/domain/questionnaire/get-desk-questionnaire.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireQuestionnaireDesk } from "~/http/questionnaire-desk.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params);
    const questionnaire = await getDeskQuestionnaire({ at, now: requestTime() });
    if (!questionnaire) throw redirect(`${root}/questionnaire`);
    const head = deskHead(request, "questionnaire.tabs.preview");
    return json({ questionnaire, subject, root, head }, { headers: PRIVATE });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function QuestionnairePreviewRoute() {
  const t = useT();
  const { questionnaire, subject, root } = useLoaderData<typeof loader>();
  const { content, isAnonymous, closesAt } = questionnaire;
  return (
    <>
      <QuestionnaireHead root={root} title={t("questionnaire.tabs.preview")} subject={subject.title} />
      <p className="mb-4">{t("questionnaire.preview.lead")}</p>
      <div className="w-[390px] max-w-full rounded-16 border-4 border-solid-gray-600 bg-white p-4">
        <Heading level={2} className="mb-6">
          {content.title}
        </Heading>
        <AnswerForm content={content} isAnonymous={isAnonymous} closesAt={closesAt} isPreview />
      </div>
    </>
  );
}
