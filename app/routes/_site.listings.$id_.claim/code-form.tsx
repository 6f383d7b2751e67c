import { Form, Link, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type CodeAnswer =
  | { is: "codeProblem"; problem: "shape" | "ended" }
  | { is: "codeProblem"; problem: "wrong"; triesLeft: number }
  | { is: "refused"; reason: string }
  | { is: "formProblems" };

/** The six digits that were sent to the published address. */
export function CodeForm({ answer }: { answer: CodeAnswer | undefined }) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const error = answer?.is === "codeProblem" ? codeError(answer, t) : null;
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={error ? [{ fieldId: "code", message: error }] : []} />
      {answer?.is === "refused" && <Notice kind="warning" isLive title={t("check.claim.taken")} />}
      <input type="hidden" name="intent" value="prove" />
      <TextField
        id="code"
        name="code"
        label={t("check.claim.code")}
        error={error}
        isRequired
        inputMode="numeric"
        autoComplete="one-time-code"
        className="max-w-60"
      />
      <p className="flex flex-wrap items-center gap-4">
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("check.claim.codeSubmit")}
        </Button>
        <Link to="?again" className="link">
          {t("check.claim.restart")}
        </Link>
      </p>
    </Form>
  );
}

function codeError(answer: Extract<CodeAnswer, { is: "codeProblem" }>, t: Translate): string {
  if (answer.problem === "wrong") return t("check.claim.codeError", { count: answer.triesLeft });
  return t(answer.problem === "shape" ? "check.claim.codeShape" : "check.claim.codeEnded");
}
