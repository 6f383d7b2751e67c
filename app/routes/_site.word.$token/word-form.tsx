import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { FieldError as FieldErrorText } from "~/components/ui/field-error";
import { PageTitle } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import { ALIAS_LIMITS } from "~/domain/connection/alias-words";
import { WORD_ANSWERS } from "~/domain/connection/connection-reasons";
import type { FormProblem } from "~/domain/connection/form-words";
import type { WordField, WordFormProblem, WordForm as WordFormValues } from "~/domain/connection/word-link";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type Problem = FormProblem<WordField, WordFormProblem>;
type WordFormProps = {
  listingName: string;
  wrong: { values: WordFormValues; problems: Problem[] } | undefined;
};

/** Three answers and one line. Whom it is about is known to both without a name. */
export function WordForm({ listingName, wrong }: WordFormProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const errors = (wrong?.problems ?? []).map((problem) => errorOf(problem, t));
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const mayKeep = wrong?.problems.some(({ problem }) => problem === "sensitive");
  return (
    <>
      <PageTitle title={t("word.title")} kana={t("word.about", { name: listingName })} lead={t("word.lead")} />
      <p className="mb-6">{t("word.who")}</p>
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={errors} />
        <fieldset>
          <legend className="mb-2 text-[1.125rem] font-bold">{t("word.legend")}</legend>
          <FieldErrorText id="answer-coming" error={errorAt("answer-coming")} />
          <div className="grid gap-3">
            {WORD_ANSWERS.map((answer) => (
              <div key={answer} className="rounded-8 border border-solid-gray-420 px-4 py-2">
                <Checkbox
                  type="radio"
                  id={`answer-${answer}`}
                  name="answer"
                  value={answer}
                  defaultChecked={wrong?.values.answer === answer}
                  aria-describedby={`answer-${answer}-hint`}
                  label={<span className="text-[1.125rem] font-bold">{t(`word.answer.${answer}`)}</span>}
                />
                <p id={`answer-${answer}-hint`} className="pl-8 text-[0.9375rem] text-solid-gray-700">
                  {t(`word.hint.${answer}`)}
                </p>
              </div>
            ))}
          </div>
        </fieldset>
        <TextField
          id="line"
          name="line"
          autoComplete="off"
          label={t("word.line")}
          hint={t("word.lineHint", { max: ALIAS_LIMITS.line })}
          error={errorAt("line") ?? null}
          defaultValue={wrong?.values.line ?? ""}
        />
        {mayKeep && (
          <Checkbox
            name="keepsWords"
            value="yes"
            defaultChecked={wrong?.values.keepsWords === "yes"}
            label={t("word.keep")}
          />
        )}
        <p className="text-[0.9375rem] text-solid-gray-700">{t("word.once")}</p>
        <p>
          <Button type="submit" size="lg" isDisabled={isSending}>
            {t("word.submit")}
          </Button>
        </p>
        <p className="text-[0.9375rem]">{t("word.emergency")}</p>
      </Form>
    </>
  );
}

function errorOf({ field, problem, found }: Problem, t: Translate): FieldError {
  const values = { max: ALIAS_LIMITS.line, found: found.join("」「") };
  return { fieldId: field === "answer" ? "answer-coming" : field, message: t(`word.error.${problem}`, values) };
}
