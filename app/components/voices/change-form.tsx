import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { FormValues } from "~/domain/symposium/form-reader";
import type { ChangeProblem } from "~/domain/symposium/read-answered-change";
import { useT } from "~/i18n/translate-context";
import { changeFieldId, changeProblemText } from "./change-problems";

type ChangeFormProps = {
  /** Id of the change; null: a new one. */
  of: string | null;
  values: FormValues;
  problems: readonly ChangeProblem[];
  stamp: string;
  /** The newest published version; null: none. */
  latest: number | null;
};

/** A voice, what was changed, when and in which version. */
export function ChangeForm({ of, values, problems, stamp, latest }: ChangeFormProps) {
  const t = useT();
  const field = (name: string) => {
    const problem = problems.find((one) => one.field === name);
    const error = problem ? changeProblemText(problem, t) : null;
    return { id: changeFieldId(of, name), name, defaultValue: values[name]?.[0] ?? "", error };
  };
  const versions = Array.from({ length: latest ?? 0 }, (_, index) => {
    const number = (latest ?? 0) - index;
    return { value: String(number), label: t("voices.version", { version: number }) };
  });
  return (
    <Form method="post" noValidate className="grid gap-4">
      <input type="hidden" name="stamp" value={stamp} />
      <TextAreaField {...field("voice")} rows={3} label={t("voices.voice")} hint={t("voices.voiceHint")} isRequired />
      <TextAreaField
        {...field("change")}
        rows={3}
        label={t("voices.change")}
        hint={t("voices.changeHint")}
        isRequired
      />
      <TextField {...field("changedOn")} label={t("voices.changedOn")} hint={t("voices.changedOnHint")} />
      {versions.length === 0 ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            {...field("fromVersion")}
            label={t("voices.fromVersion")}
            options={[{ value: "", label: t("voices.noVersion") }, ...versions]}
          />
          <SelectField
            {...field("inVersion")}
            label={t("voices.inVersion")}
            options={[{ value: "", label: t("voices.notYet") }, ...versions]}
          />
        </div>
      )}
      <p>
        <Button type="submit" name="intent" value={of === null ? "add" : `save:${of}`}>
          {t(of === null ? "voices.add" : "voices.save")}
        </Button>
      </p>
    </Form>
  );
}
