import { ThemeTargetChoices } from "~/components/listing/theme-target-choices";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";
import { type PlanFields, usePlanFields } from "./plan-fields";

export function BasicsSection(form: PlanFields) {
  const t = useT();
  const { field, has } = usePlanFields(form);
  const hint = (name: HintedName) => t(`training.desk.fields.${name}Hint`);
  const label = (name: FieldName) => t(`training.desk.fields.${name}`);
  return (
    <>
      <TextField {...field("title")} label={label("title")} isRequired />
      <TextAreaField {...field("summary")} rows={6} label={label("summary")} />
      <TextAreaField {...field("aims")} rows={4} label={label("aims")} hint={hint("aims")} />
      <TextAreaField {...field("forWhom")} rows={2} label={label("forWhom")} hint={hint("forWhom")} />
      <TextField {...field("groupSize")} label={label("groupSize")} hint={hint("groupSize")} />
      <TextAreaField {...field("preparation")} rows={4} label={label("preparation")} hint={hint("preparation")} />
      <ThemeTargetChoices themes={label("themes")} targets={label("targets")} has={has} />
      <TextAreaField
        {...field("facilitatorNote")}
        rows={5}
        label={label("facilitatorNote")}
        hint={t("training.desk.fields.facilitatorHint")}
      />
      <TextAreaField {...field("contact")} rows={2} label={label("contact")} />
    </>
  );
}

type HintedName = "aims" | "forWhom" | "groupSize" | "preparation";
type FieldName = HintedName | "title" | "summary" | "themes" | "targets" | "facilitatorNote" | "contact";
