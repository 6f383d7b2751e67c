import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { TextAreaField } from "~/components/ui/text-field";
import { LICENCE_KEYS } from "~/domain/archive/record";
import { licenceWord } from "~/domain/archive/record-licences";
import { useT } from "~/i18n/translate-context";
import { type RecordFields, useRecordFields } from "./record-fields";

export function LicencePart(form: RecordFields) {
  const t = useT();
  const { field, has } = useRecordFields(form);
  return (
    <div id="licence" className="grid gap-7">
      <p>{t("archiveDesk.licence.lead")}</p>
      <ChoiceGroup legend={t("archiveDesk.licence.licence")}>
        {LICENCE_KEYS.map((key) => (
          <Checkbox
            key={key}
            type="radio"
            name="licence"
            value={key}
            defaultChecked={has("licence", key)}
            label={t(`archiveDesk.licence.options.${licenceWord(key)}`)}
          />
        ))}
      </ChoiceGroup>
      <TextAreaField
        {...field("licenceNote")}
        rows={3}
        label={t("archiveDesk.licence.note")}
        hint={t("archiveDesk.licence.noteHint")}
      />
      <TextAreaField
        {...field("contact")}
        rows={2}
        label={t("archiveDesk.licence.contact")}
        hint={t("archiveDesk.licence.contactHint")}
      />
    </div>
  );
}
