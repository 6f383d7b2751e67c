import { CodeField, PasswordField } from "~/components/account/account-fields";
import { AccountForm, errorOf } from "~/components/account/account-form";
import { Checkbox } from "~/components/ui/checkbox";
import { TextField } from "~/components/ui/text-field";
import type { FormAnswer } from "~/domain/accounts/form-answer";
import { useT } from "~/i18n/translate-context";

type FormProps = { answer?: FormAnswer | undefined };

export function AskForm({ answer }: FormProps) {
  const t = useT();
  return (
    <AccountForm answer={answer} submit={t("accounts.email.submit")} intent="ask">
      <TextField
        id="newEmail"
        name="newEmail"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="off"
        spellCheck={false}
        isRequired
        label={t("accounts.email.new")}
        hint={t("accounts.field.emailHint")}
        error={errorOf(answer, "newEmail", t)}
        defaultValue={answer?.values.newEmail ?? ""}
      />
      <PasswordField answer={answer} isPresent />
    </AccountForm>
  );
}

export function CodeForm({ answer }: FormProps) {
  const t = useT();
  return (
    <AccountForm answer={answer} submit={t("accounts.email.prove")} intent="code">
      <CodeField answer={answer} />
      <Checkbox
        name="endOthers"
        value="yes"
        defaultChecked={answer?.values.endOthers !== "no"}
        label={t("accounts.email.endOthers")}
      />
    </AccountForm>
  );
}
