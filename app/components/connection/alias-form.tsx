import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldError } from "~/components/ui/field-error";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import type { AliasFormAnswer, AliasFormValues } from "~/domain/connection/alias-answer";
import { ALIAS_LIMITS } from "~/domain/connection/alias-words";
import { TARGET_KEYS } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";
import { problemText } from "./problem-text";

type AliasFormProps = {
  values: AliasFormValues;
  answer?: AliasFormAnswer | undefined;
  submit: string;
  /** Hidden fields, and what stands above the fields. */
  children?: ReactNode;
};

/** "anyone" is what a place says of itself, not what somebody is. */
const TARGETS = TARGET_KEYS.filter((target) => target !== "anyone");

/** What a professional writes of somebody: an alias, and as little else as they like. */
export function AliasForm({ values: usual, answer, submit, children }: AliasFormProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const values = answer?.values ?? usual;
  const errors = (answer?.problems ?? []).map((problem) => ({
    fieldId: problem.field === "area" && problem.problem === "many" ? "area-choice" : problem.field,
    message: problemText(problem, t),
  }));
  const errorAt = (id: string) =>
    errors
      .filter(({ fieldId }) => fieldId === id)
      .map(({ message }) => message)
      .join(" ") || null;
  const asksToKeep = answer?.problems.some(({ field, problem }) => problem === "sensitive" && field !== "alias");
  const text = (name: "likes" | "wants") => (
    <TextField
      id={name}
      name={name}
      label={t(`connection.form.${name}`)}
      hint={t(`connection.form.${name}Hint`, { max: ALIAS_LIMITS[name] })}
      error={errorAt(name)}
      autoComplete="off"
      maxLength={ALIAS_LIMITS[name] * 2}
      defaultValue={values[name]}
    />
  );
  return (
    <Form method="post" noValidate className="grid max-w-[42rem] gap-6">
      <ErrorSummary errors={errors} />
      {children}
      <Notice kind="info" title={t("connection.form.rulesTitle")}>
        {t("connection.form.rules")}
      </Notice>
      <TextField
        id="alias"
        name="alias"
        label={t("connection.form.alias")}
        hint={t("connection.form.aliasHint", { max: ALIAS_LIMITS.alias })}
        error={errorAt("alias")}
        isRequired
        autoComplete="off"
        maxLength={ALIAS_LIMITS.alias * 2}
        defaultValue={values.alias}
      />
      <TextField
        id="area"
        name="areaLabel"
        label={t("connection.form.area")}
        hint={t("connection.form.areaHint")}
        error={errorAt("area")}
        autoComplete="off"
        maxLength={ALIAS_LIMITS.areaLabel * 2}
        defaultValue={values.areaLabel}
      />
      <AreaChoice labels={answer?.areaChoices ?? []} error={errorAt("area-choice")} />
      <Targets chosen={values.targets} error={errorAt("targets")} />
      {text("likes")}
      {text("wants")}
      {(asksToKeep || values.keepsWords) && (
        <Notice kind="warning" title={t("connection.form.keepTitle")}>
          <Checkbox
            id="keepsWords"
            name="keepsWords"
            value="yes"
            defaultChecked={values.keepsWords}
            label={t("connection.form.keep")}
          />
        </Notice>
      )}
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {submit}
        </Button>
      </p>
    </Form>
  );
}

function AreaChoice({ labels, error }: { labels: string[]; error: string | null }) {
  const t = useT();
  if (labels.length === 0) return null;
  return (
    <ChoiceGroup legend={t("connection.form.areaChoice")}>
      <FieldError id="area-choice" error={error} />
      {labels.map((label, index) => (
        <Checkbox
          key={label}
          type="radio"
          id={index === 0 ? "area-choice" : `area-choice-${index}`}
          name="areaChoice"
          value={label}
          aria-describedby={error ? "area-choice-error" : undefined}
          label={label}
        />
      ))}
    </ChoiceGroup>
  );
}

function Targets({ chosen, error }: { chosen: string[]; error: string | null }) {
  const t = useT();
  return (
    <ChoiceGroup legend={t("connection.form.targets")} hint={t("connection.form.targetsHint")}>
      <FieldError id="targets" error={error} />
      <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {TARGETS.map((target, index) => (
          <Checkbox
            key={target}
            id={index === 0 ? "targets" : `targets-${target}`}
            name="targets"
            value={target}
            defaultChecked={chosen.includes(target)}
            label={t(`listing.target.${target}`)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
