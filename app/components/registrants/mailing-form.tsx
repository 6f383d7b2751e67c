import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { MailingProblem, MailingValues } from "~/domain/symposium/mailing-form";
import { MAILING_AUDIENCES } from "~/domain/symposium/registration";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type MailingFormProps = { values: MailingValues | null; problems: MailingProblem[] };

/** What the host writes to the registered. */
export function MailingForm({ values, problems }: MailingFormProps) {
  const t = useT();
  const errorOf = (problem: MailingProblem) => (problems.includes(problem) ? errorText(problem, t) : null);
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={problems.map((problem) => ({ fieldId: problem, message: errorText(problem, t) }))} />
      <SelectField
        id="audience"
        name="audience"
        label={t("registration.mailing.audience")}
        error={errorOf("audience")}
        isRequired
        defaultValue={values?.audience ?? "all"}
        options={MAILING_AUDIENCES.map((value) => ({ value, label: t(`registration.mailing.audiences.${value}`) }))}
      />
      <TextField
        id="subject"
        name="subject"
        label={t("registration.mailing.subject")}
        error={errorOf("subject")}
        isRequired
        defaultValue={values?.subject ?? ""}
      />
      <TextAreaField
        id="text"
        name="text"
        label={t("registration.mailing.text")}
        hint={t("registration.mailing.textHint")}
        error={errorOf("text")}
        isRequired
        rows={8}
        defaultValue={values?.text ?? ""}
      />
      <p>
        <Button type="submit" name="intent" value="save" look="outline">
          {t("registration.mailing.save")}
        </Button>
      </p>
    </Form>
  );
}

function errorText(problem: MailingProblem, t: Translate): string {
  switch (problem) {
    case "subject":
      return t("registration.mailing.errorSubject");
    case "text":
      return t("registration.mailing.errorText");
    case "audience":
      return t("registration.mailing.errorAudience");
  }
}
