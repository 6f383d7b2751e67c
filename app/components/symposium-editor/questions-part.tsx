import { QuestionListEditor } from "~/components/form/question-list-editor";
import { Heading } from "~/components/ui/heading";
import type { Question } from "~/domain/questionnaire/question";
import { QUESTION_ADD_AT, QUESTION_ADD_INTENT, QUESTION_ORDER_FIELD } from "~/domain/symposium/change-questions";
import { useT } from "~/i18n/translate-context";
import { type SectionFields, useFields } from "./section-fields";

/** The host's own questions of the registration form. */
export function QuestionsPart({ questions, ...form }: SectionFields & { questions: Question[] }) {
  const t = useT();
  const { errorOf } = useFields(form);
  return (
    <section aria-labelledby="questions" className="grid gap-4">
      <Heading level={2} size={3} id="questions">
        {t("symposiumDesk.registration.questions")}
      </Heading>
      <p>{t("symposiumDesk.registration.questionsHint")}</p>
      <QuestionListEditor
        questions={questions}
        fields={form.values}
        errorOf={errorOf}
        orderField={QUESTION_ORDER_FIELD}
        addAt={QUESTION_ADD_AT}
        addIntent={QUESTION_ADD_INTENT}
      />
    </section>
  );
}
