import { Heading } from "~/components/ui/heading";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import { useT } from "~/i18n/translate-context";
import { AnswerForm } from "./answer-form";
import { QuestionnaireHead } from "./desk-head";

type PreviewPageProps = {
  questionnaire: DeskQuestionnaire;
  subject: { type: SubjectType; title: string };
  root: string;
};

/** As those who answer see it, in the width of a phone. */
export function QuestionnairePreviewPage({ questionnaire, subject, root }: PreviewPageProps) {
  const t = useT();
  const { content, isAnonymous, closesAt } = questionnaire;
  return (
    <>
      <QuestionnaireHead root={root} title={t("questionnaire.tabs.preview")} subject={subject} />
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
