import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import { LOOK_IN_DAYS, LOOK_IN_LIMITS, LOOK_IN_STATES, type LookInDays } from "~/domain/connection/look-in-rule";
import type { RecordProblem } from "~/domain/connection/record-answer";
import { useT } from "~/i18n/translate-context";
import { problemText } from "./problem-text";

type LookInDaysFormProps = {
  days: Partial<LookInDays>;
  answer: { values: Record<string, string>; problems: RecordProblem[] } | undefined;
};

/** After how many days to look in, by state; an empty field is the usual number. */
export function LookInDaysForm({ days, answer }: LookInDaysFormProps) {
  const t = useT();
  const errors = (answer?.problems ?? []).map((problem) => ({
    fieldId: problem.field,
    message: problemText(problem, t),
  }));
  const { fewest: from, most: to } = LOOK_IN_LIMITS;
  return (
    <section aria-labelledby="look-in-days">
      <Heading level={2} size={3} id="look-in-days">
        {t("connection.settings.lookIns")}
      </Heading>
      <p className="mt-2 mb-4 max-w-[42rem]">{t("connection.settings.lookInsLead")}</p>
      <Form method="post" noValidate className="grid max-w-[28rem] gap-4">
        <ErrorSummary errors={errors} />
        {LOOK_IN_STATES.map((state) => (
          <TextField
            key={state}
            id={state}
            name={state}
            label={t(`connection.state.${state}`)}
            hint={t("connection.settings.daysHint", { from, to, usual: LOOK_IN_DAYS[state] })}
            error={errors.find(({ fieldId }) => fieldId === state)?.message ?? null}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            className="max-w-[20rem]"
            defaultValue={answer?.values[state] ?? String(days[state] ?? "")}
          />
        ))}
        <p className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="save">
            {t("connection.settings.save")}
          </Button>
          <Button type="submit" name="intent" value="usual" look="outline">
            {t("connection.settings.usual")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
