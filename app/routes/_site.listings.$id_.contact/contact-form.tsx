import { Form, Link, useNavigation } from "@remix-run/react";
import { messageError } from "~/components/relay/message-errors";
import { WordsNotice } from "~/components/relay/words-notice";
import { Button } from "~/components/ui/button";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { ContactProblem } from "~/domain/relay/relay-input";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import type { PrivateWord } from "~/shared/private-words";

export type ContactAnswer = {
  values: { name: string; email: string; message: string; keepsWords: boolean };
  problems: ContactProblem[];
  words: PrivateWord[];
  refusal: "limited" | "notAllowed" | null;
};
type Props = { id: string; sender: { name: string } | null; answer?: ContactAnswer };

/** The form, with what was typed and what is wrong with it. Someone signed in gives no address. */
export function ContactForm({ id, sender, answer }: Props) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const values = answer?.values;
  const errors = answer?.problems.map((problem) => fieldError(problem, answer.values.message, t)) ?? [];
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message ?? null;
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      {answer?.refusal && <Notice kind="warning" isLive title={t(`relay.contact.${answer.refusal}`)} />}
      <TextField
        id="name"
        name="name"
        autoComplete="nickname"
        label={t("relay.contact.name")}
        hint={t("relay.contact.nameHint")}
        error={errorOf("name")}
        isRequired
        defaultValue={values?.name ?? sender?.name ?? ""}
      />
      {sender ? (
        <p>{t("relay.contact.signedIn", { name: sender.name })}</p>
      ) : (
        <EmailField listingId={id} value={values?.email ?? ""} error={errorOf("email")} />
      )}
      <TextAreaField
        id="message"
        name="message"
        label={t("relay.contact.message")}
        hint={t("relay.contact.messageHint", { max: RELAY_LIMITS.message })}
        error={errorOf("message")}
        isRequired
        rows={7}
        defaultValue={values?.message ?? ""}
      />
      <WordsNotice id="keepsWords" words={answer?.words ?? []} keeps={values?.keepsWords ?? false} />
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t(sender ? "relay.contact.submit" : "relay.contact.submitVisitor")}
        </Button>
      </p>
      <p className="text-[0.9375rem] text-solid-gray-700">{t("relay.contact.limits")}</p>
    </Form>
  );
}

function EmailField({ listingId, value, error }: { listingId: string; value: string; error: string | null }) {
  const t = useT();
  const to = `/sign-in?to=${encodeURIComponent(`/listings/${listingId}/contact`)}`;
  return (
    <div className="grid gap-2">
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        label={t("relay.contact.email")}
        hint={t("relay.contact.emailHint")}
        error={error}
        isRequired
        defaultValue={value}
      />
      <p className="text-[0.9375rem]">
        {t("relay.contact.signIn")}{" "}
        <Link to={to} className="link inline-flex min-h-11 items-center">
          {t("relay.contact.signInLink")}
        </Link>
      </p>
    </div>
  );
}

function fieldError(problem: ContactProblem, message: string, t: Translate): FieldError {
  switch (problem) {
    case "nameEmpty":
      return { fieldId: "name", message: t("relay.contact.errorNameEmpty") };
    case "nameLong":
      return { fieldId: "name", message: t("relay.contact.errorNameLong") };
    case "nameWords":
      return { fieldId: "name", message: t("relay.contact.errorNameWords") };
    case "email":
      return { fieldId: "email", message: t("relay.contact.errorEmail") };
    default: {
      const fieldId = problem === "messageWords" ? "keepsWords" : "message";
      return { fieldId, message: messageError(problem, message, t) };
    }
  }
}
