import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { CALL_RESULTS, type CallProblem, type CallValues } from "~/domain/moderation/call-list";
import { useT } from "~/i18n/translate-context";

/** When, what came of it, a note, when to call again. */
export function CallForm(props: {
  today: string;
  noteMax: number;
  answer: { values: CallValues; problems: CallProblem[] } | undefined;
}) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const { today, noteMax, answer } = props;
  const values = answer?.values ?? { calledOn: today, result: "", note: "", nextOn: "" };
  const errorOf = (name: CallProblem) =>
    answer?.problems.includes(name) ? t(`check.calls.problem.${name}`, { max: noteMax }) : null;
  const errors = (answer?.problems ?? []).map((name) => ({
    fieldId: name === "result" ? `result-${CALL_RESULTS[0]}` : name,
    message: errorOf(name) ?? "",
  }));
  return (
    <Form method="post" action="?" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      <TextField
        id="calledOn"
        name="calledOn"
        type="date"
        label={t("check.calls.calledOn")}
        error={errorOf("calledOn")}
        isRequired
        defaultValue={values.calledOn}
        className="max-w-60"
      />
      <ResultChoice chosen={values.result} error={errorOf("result")} />
      <TextAreaField
        id="note"
        name="note"
        label={t("check.calls.note")}
        hint={t("check.calls.noteHint", { max: noteMax })}
        error={errorOf("note")}
        defaultValue={values.note}
      />
      <TextField
        id="nextOn"
        name="nextOn"
        type="date"
        label={t("check.calls.next")}
        hint={t("check.calls.nextHint")}
        error={errorOf("nextOn")}
        defaultValue={values.nextOn}
        className="max-w-60"
      />
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("check.calls.submit")}
        </Button>
      </p>
    </Form>
  );
}

function ResultChoice({ chosen, error }: { chosen: string; error: string | null }) {
  const t = useT();
  return (
    <ChoiceGroup
      legend={
        <>
          {t("check.calls.result")}
          <span className="ml-2 text-[0.875rem] font-normal text-red-900">{t("common.ui.required")}</span>
          {error && (
            <span id="result-error" className="block text-[0.9375rem] text-red-900">
              ＊{error}
            </span>
          )}
        </>
      }
    >
      {CALL_RESULTS.map((result) => (
        <Checkbox
          key={result}
          type="radio"
          id={`result-${result}`}
          name="result"
          value={result}
          defaultChecked={chosen === result}
          aria-describedby={error ? "result-error" : undefined}
          label={t(`check.calls.results.${result}`)}
        />
      ))}
    </ChoiceGroup>
  );
}
