import { QuestionFields } from "~/components/form/question-fields";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import type { AnswerValues } from "~/domain/questionnaire/question";
import type { AnswerProblems } from "~/domain/questionnaire/read-answers";
import type { RegistrationProblems } from "~/domain/symposium/registration-form";
import type { AskedView, PlaceChoice } from "~/domain/symposium/registration-view";
import { useT } from "~/i18n/translate-context";
import { PlaceField } from "./place-field";
import { problemText } from "./registration-errors";

type AskedFieldsProps = {
  asked: AskedView;
  places: PlaceChoice[];
  values: { organisation: string; jobTitle: string; place: string; answers: AnswerValues };
  problems: RegistrationProblems;
  answerProblems: AnswerProblems;
  /** The workplace's name says it already. */
  isGroup?: boolean;
  placeHint?: string;
};

/** What the host asks besides name and address: only what is asked stands here. */
export function AskedFields(props: AskedFieldsProps) {
  const t = useT();
  const { asked, places, values, problems, answerProblems, isGroup = false, placeHint } = props;
  return (
    <>
      {asked.organisation && !isGroup && (
        <TextField
          id="organisation"
          name="organisation"
          label={t("registration.form.organisation")}
          error={problemText(problems, "organisation", t)}
          isRequired
          autoComplete="organization"
          defaultValue={values.organisation}
        />
      )}
      {asked.jobTitle && (
        <TextField
          id="jobTitle"
          name="jobTitle"
          label={t("registration.form.jobTitle")}
          error={problemText(problems, "jobTitle", t)}
          isRequired
          autoComplete="organization-title"
          defaultValue={values.jobTitle}
        />
      )}
      {places.length > 1 && (
        <PlaceField
          places={places}
          value={values.place}
          error={problemText(problems, "place", t)}
          {...(placeHint && { hint: placeHint })}
        />
      )}
      {asked.questions.length > 0 && (
        <section aria-labelledby="questions" className="grid gap-6">
          <Heading level={2} size={3} id="questions">
            {t("registration.form.questions")}
          </Heading>
          <QuestionFields questions={asked.questions} values={values.answers} problems={answerProblems} />
        </section>
      )}
    </>
  );
}
