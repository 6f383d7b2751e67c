import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";

type Answer =
  | { is: "formProblems"; values: Values; problems: ("way" | "position" | "message")[] }
  | { is: "refused"; reason: "limited" | "noWay" | "taken"; values: Values }
  | { is: "codeProblem" };
type Values = { way: string; position: string; message: string };
type Limits = { position: number; message: number };

/** Who one is, and how it shall be proved. The address the code goes to is not told. */
export function ClaimForm(props: { hasMail: boolean; limits: Limits; answer: Answer | undefined }) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const { hasMail, limits, answer } = props;
  const values = answer && "values" in answer ? answer.values : null;
  const problems = answer?.is === "formProblems" ? answer.problems : [];
  const texts = {
    position: t("check.claim.positionError", { max: limits.position }),
    way: t("check.claim.wayError"),
    message: t("check.claim.messageError", { max: limits.message }),
  };
  const errorOf = (name: keyof typeof texts) => (problems.includes(name) ? texts[name] : null);
  const errors: FieldError[] = problems.map((name) => ({
    fieldId: name === "way" ? (hasMail ? "way-code" : "way-officer") : name,
    message: texts[name],
  }));
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      <RefusedNotice answer={answer} />
      <input type="hidden" name="intent" value="begin" />
      <TextField
        id="position"
        name="position"
        label={t("check.claim.position")}
        hint={t("check.claim.positionHint")}
        error={errorOf("position")}
        isRequired
        defaultValue={values?.position ?? ""}
      />
      <WayChoice hasMail={hasMail} chosen={values?.way ?? ""} error={errorOf("way")} />
      <TextAreaField
        id="message"
        name="message"
        label={t("check.claim.message")}
        hint={t("check.claim.messageHint", { max: limits.message })}
        error={errorOf("message")}
        rows={5}
        defaultValue={values?.message ?? ""}
      />
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("check.claim.submit")}
        </Button>
      </p>
    </Form>
  );
}

function RefusedNotice({ answer }: { answer: Answer | undefined }) {
  const t = useT();
  if (answer?.is === "codeProblem") return <Notice kind="warning" isLive title={t("check.claim.codeEnded")} />;
  if (answer?.is !== "refused") return null;
  return <Notice kind="warning" isLive title={t(`check.claim.${answer.reason}`)} />;
}

function WayChoice({ hasMail, chosen, error }: { hasMail: boolean; chosen: string; error: string | null }) {
  const t = useT();
  const ways = hasMail ? (["code", "officer"] as const) : (["officer"] as const);
  const words = { code: ["wayCode", "wayCodeHint"], officer: ["wayOfficer", "wayOfficerHint"] } as const;
  return (
    <ChoiceGroup
      legend={
        <>
          {t("check.claim.way")}
          <span className="ml-2 text-[0.875rem] font-normal text-red-900">{t("common.ui.required")}</span>
          {error && (
            <span id="way-error" className="block text-[0.9375rem] text-red-900">
              ＊{error}
            </span>
          )}
        </>
      }
    >
      {ways.map((way) => (
        <div key={way}>
          <Checkbox
            type="radio"
            id={`way-${way}`}
            name="way"
            value={way}
            defaultChecked={chosen === way}
            aria-describedby={`way-${way}-hint`}
            label={t(`check.claim.${words[way][0]}`)}
          />
          <p id={`way-${way}-hint`} className="ml-7.5 text-[0.9375rem] leading-160 text-solid-gray-700">
            {t(`check.claim.${words[way][1]}`)}
          </p>
        </div>
      ))}
    </ChoiceGroup>
  );
}
