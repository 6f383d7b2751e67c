import { Form } from "@remix-run/react";
import { questionErrors } from "~/components/form/question-errors";
import { QuestionFields } from "~/components/form/question-fields";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { AnswerValues } from "~/domain/questionnaire/question";
import type { QuestionnaireContent } from "~/domain/questionnaire/questionnaire-content";
import { questionsOf } from "~/domain/questionnaire/questionnaire-form";
import { type AnswerProblems, VERSION_FIELD } from "~/domain/questionnaire/read-answers";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

type AnswerFormProps = {
  content: QuestionnaireContent;
  isAnonymous: boolean;
  closesAt: string | null;
  /** Of the record or plan that is answered about; null: a symposium. */
  version?: number | null;
  /** Of one page that was opened: it tells two equal answers of two people from one that is sent twice. Not kept. */
  sheet?: string;
  values?: AnswerValues;
  problems?: AnswerProblems;
  /** A look at the desk: nothing is sent. */
  isPreview?: boolean;
};

/** An アンケート as one answers it. */
export function AnswerForm(props: AnswerFormProps) {
  const t = useT();
  const locale = useLocale();
  const { content, isAnonymous, closesAt, version = null, sheet, values, problems = {}, isPreview } = props;
  const { intro, sections } = content;
  return (
    <>
      <ErrorSummary errors={questionErrors(questionsOf(content), problems, t)} />
      {intro ? <p className="mb-3 leading-170 whitespace-pre-line">{intro}</p> : null}
      <p className="mb-6 text-[0.9375rem] leading-170 text-solid-gray-800">
        {t(isAnonymous ? "questionnaire.answer.anonymous" : "questionnaire.answer.named")}
        {closesAt ? ` ${t("questionnaire.answer.until", { when: formatMoment(closesAt, locale) })}` : null}
      </p>
      <Form method="post" reloadDocument noValidate className="grid gap-8">
        {version === null ? null : <input type="hidden" name={VERSION_FIELD} value={version} />}
        {sheet ? <input type="hidden" name="sheet" value={sheet} /> : null}
        {sections.map((section) => (
          <div key={section.id} className="grid gap-6">
            {section.title ? <h2 className="text-[1.25rem] leading-160">{section.title}</h2> : null}
            {section.intro ? <p className="leading-170 whitespace-pre-line">{section.intro}</p> : null}
            <QuestionFields questions={section.questions} values={values} problems={problems} />
          </div>
        ))}
        <p>
          <Button type={isPreview ? "button" : "submit"} size="lg" isDisabled={isPreview} className="w-full sm:w-auto">
            {t("questionnaire.answer.submit")}
          </Button>
        </p>
      </Form>
    </>
  );
}
