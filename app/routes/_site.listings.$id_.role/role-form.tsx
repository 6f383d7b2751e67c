import { Form, useNavigation } from "@remix-run/react";
import { WordsNotice } from "~/components/relay/words-notice";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import { useT } from "~/i18n/translate-context";
import { ForWhomChoice } from "./for-whom-choice";
import type { RoleAnswerView } from "./role-answer";
import { roleErrors } from "./role-errors";

type Props = { sender: { name: string; canAskForOther: boolean } | null; answer?: RoleAnswerView };

/** Asking for a role, for oneself or by alias. Keeps what was typed, also when the session has ended meanwhile. */
export function RoleForm({ sender, answer }: Props) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const values = answer?.values;
  const errors = answer ? roleErrors(answer, t) : [];
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message ?? null;
  const isForOtherPossible = sender?.canAskForOther ?? values?.forWhom === "alias";
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      <Refusal refusal={answer?.refusal ?? null} />
      <ForWhomChoice
        canAskForOther={isForOtherPossible}
        chosen={values?.forWhom ?? (isForOtherPossible ? "" : "self")}
        alias={values?.alias ?? ""}
        error={errorOf("forWhom-self")}
        aliasError={errorOf("alias")}
      />
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
      <TextAreaField
        id="message"
        name="message"
        label={t("relay.role.messageSelf")}
        hint={t("relay.role.messageHint", { max: RELAY_LIMITS.message })}
        error={errorOf("message")}
        isRequired
        rows={5}
        defaultValue={values?.message ?? ""}
      />
      <WordsNotice
        id="keepsWords"
        words={answer?.words ?? []}
        keeps={values?.keepsWords ?? false}
        canKeep={!answer?.problems.includes("messagePrivate")}
      />
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("relay.role.submit")}
        </Button>
      </p>
    </Form>
  );
}

function Refusal({ refusal }: { refusal: RoleAnswerView["refusal"] }) {
  const t = useT();
  if (refusal === null) return null;
  if (refusal === "full") return <Notice kind="warning" isLive title={t("relay.role.fullTitle")} />;
  if (refusal !== "signedOut") return <Notice kind="warning" isLive title={t(`relay.contact.${refusal}`)} />;
  return (
    <Notice kind="warning" isLive title={t("relay.role.signedOutTitle")}>
      <p>{t("relay.role.signedOutBody")}</p>
      <a href="/sign-in" target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center">
        {t("relay.contact.signInLink")}
      </a>
    </Notice>
  );
}
