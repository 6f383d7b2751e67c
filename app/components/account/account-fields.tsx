import { TextField } from "~/components/ui/text-field";
import { NAME_MAX, PASSWORD_MIN_LENGTH } from "~/domain/accounts/account-fields";
import type { FormAnswer } from "~/domain/accounts/form-answer";
import { useT } from "~/i18n/translate-context";
import { errorOf } from "./account-form";

type FieldProps = { answer?: FormAnswer | undefined };

export function EmailField({ answer, value }: FieldProps & { value?: string | null }) {
  const t = useT();
  return (
    <TextField
      id="email"
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="off"
      spellCheck={false}
      isRequired
      label={t("accounts.field.email")}
      hint={t("accounts.field.emailHint")}
      error={errorOf(answer, "email", t)}
      defaultValue={answer?.values.email ?? value ?? ""}
    />
  );
}

/** A password that exists. */
export function PasswordField({
  answer,
  isPresent = false,
  field = "password",
}: FieldProps & { isPresent?: boolean; field?: string }) {
  const t = useT();
  return (
    <TextField
      id={field}
      name={field}
      type="password"
      autoComplete="current-password"
      isRequired
      label={t(isPresent ? "accounts.field.presentPassword" : "accounts.field.password")}
      error={errorOf(answer, field, t)}
    />
  );
}

/** A password that is being chosen. */
export function NewPasswordField({ answer }: FieldProps) {
  const t = useT();
  return (
    <TextField
      id="newPassword"
      name="newPassword"
      type="password"
      autoComplete="new-password"
      isRequired
      label={t("accounts.field.newPassword")}
      hint={t("accounts.field.newPasswordHint", { min: PASSWORD_MIN_LENGTH })}
      error={errorOf(answer, "newPassword", t)}
    />
  );
}

export function NameField({ answer, value }: FieldProps & { value?: string }) {
  const t = useT();
  return (
    <TextField
      id="name"
      name="name"
      autoComplete="nickname"
      isRequired
      maxLength={NAME_MAX * 2}
      label={t("accounts.field.name")}
      hint={t("accounts.field.nameHint")}
      error={errorOf(answer, "name", t)}
      defaultValue={answer?.values.name ?? value ?? ""}
    />
  );
}

/** Six digits: of a mail, or of the authenticator app. */
export function CodeField({ answer, isOfApp = false }: FieldProps & { isOfApp?: boolean }) {
  const t = useT();
  return (
    <TextField
      id="code"
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
      isRequired
      className="max-w-[16rem]"
      label={t(isOfApp ? "accounts.field.appCode" : "accounts.field.code")}
      {...(!isOfApp && { hint: t("accounts.field.codeHint") })}
      error={errorOf(answer, "code", t)}
    />
  );
}
