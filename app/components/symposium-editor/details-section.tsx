import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { OFFERED_LANGUAGES } from "~/domain/symposium/read-section-basics";
import { useT } from "~/i18n/translate-context";
import { type SectionFields, useFields } from "./section-fields";

const PROVIDED = ["yes", "no", "unknown"] as const;
const KINDS = ["captions", "signLanguage", "noteTaking", "recording"] as const;
const FEES = [
  ["yes", "free"],
  ["no", "paid"],
  ["", "feeUnknown"],
] as const;

export function DetailsSection(form: SectionFields) {
  const t = useT();
  const { field, has, value } = useFields(form);
  return (
    <>
      <Part id="accessibility" title={t("symposiumDesk.details.accessibility")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {KINDS.map((kind) => (
            <SelectField
              key={kind}
              {...field(kind)}
              className="justify-end"
              label={t(`symposiumDesk.details.${kind}`)}
              hint={kind === "recording" ? t("symposiumDesk.details.recordingHint") : undefined}
              options={PROVIDED.map((one) => ({ value: one, label: t(`symposiumDesk.details.provided.${one}`) }))}
            />
          ))}
        </div>
        <ChoiceGroup legend={t("symposiumDesk.details.languages")}>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
            {OFFERED_LANGUAGES.map((code) => (
              <Checkbox
                key={code}
                name="languages"
                value={code}
                defaultChecked={has("languages", code)}
                label={t(`symposiumDesk.details.language.${code === "やさしい日本語" ? "easyJa" : code}`)}
              />
            ))}
          </div>
        </ChoiceGroup>
        <TextAreaField
          {...field("accessNote")}
          rows={3}
          label={t("symposiumDesk.details.accessNote")}
          hint={t("symposiumDesk.details.accessNoteHint")}
        />
      </Part>
      <Part id="fee" title={t("symposiumDesk.details.feeTitle")}>
        <ChoiceGroup legend={<span className="sr-only">{t("symposiumDesk.details.feeTitle")}</span>}>
          {FEES.map(([fee, label]) => (
            <Checkbox
              key={label}
              type="radio"
              name="isFree"
              value={fee}
              defaultChecked={value("isFree") === fee}
              label={t(`symposiumDesk.details.${label}`)}
            />
          ))}
        </ChoiceGroup>
        <TextField
          {...field("feeNote")}
          label={t("symposiumDesk.details.feeNote")}
          hint={t("symposiumDesk.details.feeNoteHint")}
        />
      </Part>
      <Part id="material" title={t("symposiumDesk.details.material")}>
        <TextAreaField {...field("materialNote")} rows={2} label={t("symposiumDesk.details.materialNote")} />
        <TextField {...field("materialUrl")} inputMode="url" label={t("symposiumDesk.details.materialUrl")} />
      </Part>
      <Part id="contact" title={t("symposiumDesk.details.contactTitle")}>
        <p>{t("symposiumDesk.details.contactHint")}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {(["name", "phone", "email", "url"] as const).map((name) => (
            <TextField key={name} {...field(`contact.${name}`)} label={t(`symposiumDesk.details.contact.${name}`)} />
          ))}
        </div>
      </Part>
    </>
  );
}

function Part(props: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={props.id} className="grid gap-4">
      <Heading level={2} size={3} id={props.id} className="border-b-2 border-solid-gray-200 pb-1">
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}
