import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
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
      <ChoiceGroup legend={label("themes")}>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
          {THEME_KEYS.map((key) => (
            <Checkbox
              key={key}
              name="themes"
              value={key}
              defaultChecked={has("themes", key)}
              label={t(`listing.theme.${key}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <ChoiceGroup legend={label("targets")}>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {TARGET_KEYS.map((key) => (
            <Checkbox
              key={key}
              name="targets"
              value={key}
              defaultChecked={has("targets", key)}
              label={t(`listing.target.${key}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
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
