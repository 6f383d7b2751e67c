import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { ALIAS_LIMITS } from "~/domain/connection/alias-words";
import { CHANGE_REASONS } from "~/domain/connection/connection-reasons";
import { CONNECTING_STEPS } from "~/domain/connection/connection-state";
import { useT } from "~/i18n/translate-context";
import type { DateKey } from "~/shared/dates";
import type { RecordFormState } from "./use-record-form";

type FieldProps = { form: RecordFormState };

/** The day it happened and one line. */
export function NoteFields({ form, today, firstDay }: FieldProps & { today: DateKey; firstDay: DateKey }) {
  return (
    <>
      <LineField form={form} />
      <DayField form={form} name="onDay" usual={today} min={firstDay} max={today} />
    </>
  );
}

export function LineField({ form }: FieldProps) {
  const t = useT();
  return (
    <TextField
      id={form.id("line")}
      name="line"
      label={t("connection.form.line")}
      hint={t("connection.form.lineHint", { max: ALIAS_LIMITS.line })}
      error={form.error("line")}
      autoComplete="off"
      maxLength={ALIAS_LIMITS.line * 2}
      defaultValue={form.value("line")}
    />
  );
}

type DayFieldProps = FieldProps & {
  name: "onDay" | "lookInOn" | "fromDay" | "toDay";
  usual?: DateKey;
  min?: DateKey;
  max?: DateKey;
};

/** A day; what may stand beside its name says what an empty one means. */
export function DayField({ form, name, usual = "", min, max }: DayFieldProps) {
  const t = useT();
  const hints = { lookInOn: t("connection.form.lookInHint"), toDay: t("connection.form.toDayHint") };
  return (
    <TextField
      id={form.id(name)}
      name={name}
      type="date"
      label={t(`connection.form.${name}`)}
      hint={name in hints ? hints[name as keyof typeof hints] : undefined}
      error={form.error(name)}
      min={min}
      max={max}
      className="max-w-[20rem]"
      defaultValue={form.value(name, usual)}
    />
  );
}

export function ReasonField({ form }: FieldProps) {
  const t = useT();
  return (
    <SelectField
      id={form.id("reason")}
      name="reason"
      label={t("connection.form.reason")}
      error={form.error("reason")}
      className="max-w-[20rem]"
      defaultValue={form.value("reason")}
      options={[
        { value: "", label: t("connection.form.noReason") },
        ...CHANGE_REASONS.map((value) => ({ value, label: t(`connection.reason.${value}`) })),
      ]}
    />
  );
}

export function StepField({ form, usual }: FieldProps & { usual: string }) {
  const t = useT();
  return (
    <SelectField
      id={form.id("step")}
      name="step"
      label={t("connection.form.step")}
      hint={t("connection.form.stepHint")}
      error={form.error("step")}
      className="max-w-[20rem]"
      defaultValue={form.value("step", usual)}
      options={[
        { value: "", label: t("connection.form.noStep") },
        ...CONNECTING_STEPS.map((value) => ({ value, label: t(`connection.step.${value}`) })),
      ]}
    />
  );
}
