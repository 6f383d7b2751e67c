import type { Translate } from "~/i18n/messages";
import { newPartId } from "./part-id";
import type { SubjectType } from "./questionnaire";
import { type QuestionnaireContent, questionnaireContentSchema } from "./questionnaire-content";

/** A first draft with the questions most hosts ask: how it was, what one does, what one would say. All can be changed. */
export function beginQuestionnaire(
  { type, title }: { type: SubjectType; title: string },
  t: Translate,
): QuestionnaireContent {
  const group = newPartId("q");
  return questionnaireContentSchema.parse({
    title: t("questionnaire.begin.title", { title }).slice(0, 100),
    intro: t(`questionnaire.begin.intro.${type}`),
    thanks: t(`questionnaire.begin.thanks.${type}`),
    groupQuestionId: group,
    sections: [
      {
        id: newPartId("s"),
        questions: [
          {
            id: newPartId("q"),
            kind: "scale5",
            label: t(`questionnaire.begin.howGood.${type}`),
            lowLabel: t("questionnaire.begin.low"),
            highLabel: t("questionnaire.begin.high"),
          },
          {
            id: group,
            kind: "choice",
            label: t("questionnaire.begin.job"),
            options: t("questionnaire.begin.jobs").split("\n"),
          },
          { id: newPartId("q"), kind: "long", label: t("questionnaire.begin.words") },
        ],
      },
    ],
  });
}
