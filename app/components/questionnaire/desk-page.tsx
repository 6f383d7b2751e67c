import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import type { LinkWithQr, QuestionnaireAnswer } from "~/domain/symposium/questionnaire-answer";
import { useT } from "~/i18n/translate-context";
import { QuestionnaireHead } from "./desk-head";
import { QuestionnaireParts } from "./questionnaire-parts";

type DeskPageProps = {
  questionnaire: DeskQuestionnaire | null;
  subject: { type: SubjectType; title: string; isPublished: boolean };
  root: string;
  open: LinkWithQr | null;
  done: string | null;
  answer: QuestionnaireAnswer | null;
};

/** The アンケート of a symposium, record or plan at the desk; the button that begins one while there is none. */
export function QuestionnaireDeskPage({ questionnaire, subject, root, open, done, answer }: DeskPageProps) {
  const t = useT();
  return (
    <>
      <QuestionnaireHead root={root} title={t("questionnaire.title")} subject={subject} />
      {questionnaire ? (
        <QuestionnaireParts {...{ questionnaire, subject, root, open, done, answer }} />
      ) : (
        <Form method="post">
          <p className="mb-4 max-w-[42rem]">{t(`questionnaire.begin.lead.${subject.type}`)}</p>
          <Button type="submit" size="lg" name="intent" value="create">
            {t("questionnaire.begin.button")}
          </Button>
        </Form>
      )}
    </>
  );
}
