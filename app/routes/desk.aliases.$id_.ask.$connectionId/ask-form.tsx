import { Form, useNavigation } from "@remix-run/react";
import { messageError } from "~/components/relay/message-errors";
import { WordsNotice } from "~/components/relay/words-notice";
import { Button } from "~/components/ui/button";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { type AskAnswer, STATE_AFTER_ASKING } from "~/domain/connection/ask-answer";
import type { AskProblem } from "~/domain/connection/ask-form";
import type { ConnectionView } from "~/domain/connection/connection-view";
import type { Asking } from "~/domain/connection/get-asking.server";
import { type ContactWay, RELAY_LIMITS } from "~/domain/relay/relay-thread";
import type { MessageKey, Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type AskFormProps = {
  connection: ConnectionView;
  asking: Asking;
  senderName: string;
  answer: AskAnswer | undefined;
};

/** A text to send, with an example in which nobody is named. */
export function AskForm({ connection, asking, senderName, answer }: AskFormProps) {
  const t = useT();
  const { listing } = connection;
  if (!listing || !asking.way) return <Notice>{t(listing ? "asking.noWay" : "asking.gone")}</Notice>;
  const isAgain = asking.thread !== null || asking.isColleagues;
  const fields = <AskFields way={asking.way} connection={connection} senderName={senderName} answer={answer} />;
  if (!isAgain) return fields;
  return (
    <details open={answer !== undefined}>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("asking.again")}</summary>
      {fields}
    </details>
  );
}

type AskFieldsProps = Omit<AskFormProps, "asking"> & { way: ContactWay };

function AskFields({ way, connection, senderName, answer }: AskFieldsProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const values = answer?.values;
  const errors = answer?.problems.map((problem) => fieldError(problem, answer.values.message, t)) ?? [];
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message ?? null;
  const isClosed = answer?.problems.includes("messagePrivate") === true;
  return (
    <Form method="post" noValidate className="grid gap-6">
      <Heading level={2} size={3} className="sr-only">
        {t("asking.message")}
      </Heading>
      <ErrorSummary errors={errors} />
      {answer?.refusal && <Notice kind="warning" isLive title={t(`asking.${answer.refusal}`)} />}
      <Notice>
        <p>{t(`asking.to.${way}`)}</p>
        <p>{t("asking.privacy")}</p>
      </Notice>
      {/* What the page shows now: after a conflict it is the state of the other page. */}
      <input type="hidden" name="version" value={connection.version} />
      <TextField
        id="name"
        name="name"
        autoComplete="off"
        label={t("asking.name")}
        hint={t("asking.nameHint")}
        error={errorAt("name")}
        isRequired
        defaultValue={values?.name ?? senderName}
      />
      <TextAreaField
        id="message"
        name="message"
        label={t("asking.message")}
        hint={t("asking.messageHint", { max: RELAY_LIMITS.message })}
        error={errorAt("message")}
        isRequired
        rows={10}
        defaultValue={values?.message ?? t(templateOf(connection))}
      />
      <WordsNotice
        id="keepsWords"
        words={answer?.words ?? []}
        keeps={values?.keepsWords === "yes"}
        canKeep={!isClosed}
      />
      <p>{t(stateTextOf(connection))}</p>
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("asking.submit")}
        </Button>
      </p>
      <p className="text-[0.9375rem] text-solid-gray-700">{t("relay.contact.limits")}</p>
    </Form>
  );
}

function templateOf({ listing }: ConnectionView): MessageKey {
  if (listing?.kind === "role") return "asking.templateRole";
  return listing?.kind === "person" ? "asking.templatePerson" : "asking.template";
}

function stateTextOf({ state }: ConnectionView): MessageKey {
  const after = STATE_AFTER_ASKING[state];
  if (after === null) return "asking.stateSame";
  return after === "connecting" ? "asking.state" : "asking.stateAgain";
}

function fieldError(problem: AskProblem, message: string, t: Translate): FieldError {
  switch (problem) {
    case "nameEmpty":
      return { fieldId: "name", message: t("relay.contact.errorNameEmpty") };
    case "nameLong":
      return { fieldId: "name", message: t("relay.contact.errorNameLong") };
    case "messagePrivate":
    case "messageAlias":
    case "messageName":
      return { fieldId: "message", message: t(`asking.error.${problem}`) };
    case "messageWords":
      return { fieldId: "keepsWords", message: messageError(problem, message, t) };
    default:
      return { fieldId: "message", message: messageError(problem, message, t) };
  }
}
