import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, type ButtonLook } from "~/components/ui/button";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import type { FormAnswer } from "~/domain/accounts/form-answer";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type AccountFormProps = {
  answer?: FormAnswer | undefined;
  submit: string;
  look?: ButtonLook;
  /** Sent as `intent`, when a page has several forms. */
  intent?: string;
  /** Sent along unseen. */
  hidden?: Record<string, string | null>;
  children?: ReactNode;
};

/** A form that is sent by one button, with everything that is to be mended at its top. */
export function AccountForm({ answer, submit, look, intent, hidden = {}, children }: AccountFormProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={fieldErrors(answer, t)} />
      {intent && <input type="hidden" name="intent" value={intent} />}
      {Object.entries(hidden).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <p>
        <Button type="submit" size="lg" isDisabled={isSending} {...(look && { look })}>
          {submit}
        </Button>
      </p>
    </Form>
  );
}

export function fieldErrors(answer: FormAnswer | undefined, t: Translate): FieldError[] {
  return (answer?.problems ?? []).map(({ field, problem }) => ({
    fieldId: field,
    message: t(`accounts.error.${problem}`),
  }));
}

/** What is wrong with one field, as its own message. */
export function errorOf(answer: FormAnswer | undefined, field: string, t: Translate): string | null {
  return fieldErrors(answer, t).find((error) => error.fieldId === field)?.message ?? null;
}
