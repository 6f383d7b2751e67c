import { ThemeTargetChoices } from "~/components/listing/theme-target-choices";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { RECORD_LANGUAGES } from "~/domain/archive/record";
import { useLocale, useT } from "~/i18n/translate-context";
import { type RecordFields, useRecordFields } from "./record-fields";

type BasicsProps = RecordFields & {
  series: { id: string; title: string }[];
  /** HTML of the summary, made safe; null while nobody asked for it. */
  previewHtml: string | null;
};

export function BasicsPart({ series, previewHtml, ...form }: BasicsProps) {
  const t = useT();
  const locale = useLocale();
  const { field, has, value } = useRecordFields(form);
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const languages = [...new Set([...RECORD_LANGUAGES, value("language")])].filter(Boolean);
  return (
    <>
      <TextField {...field("title")} label={t("archiveDesk.basics.title")} isRequired />
      <TextField {...field("subtitle")} label={t("archiveDesk.basics.subtitle")} />
      <div className="grid gap-3">
        <TextAreaField
          {...field("summary")}
          rows={8}
          label={t("archiveDesk.basics.summary")}
          hint={t("archiveDesk.basics.summaryHint")}
        />
        <p>
          <Button type="submit" look="outline" name="intent" value="preview">
            {t("archiveDesk.basics.preview")}
          </Button>
        </p>
        {previewHtml === null ? null : (
          <section id="preview" aria-label={t("archiveDesk.basics.previewTitle")}>
            <p className="font-bold">{t("archiveDesk.basics.previewTitle")}</p>
            <div
              className="prose mt-1 rounded-8 border border-solid-gray-420 p-4"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: render-markdown.server.ts shows HTML as text
              dangerouslySetInnerHTML={{ __html: previewHtml }}
            />
          </section>
        )}
      </div>
      <TextField
        {...field("recordedOn")}
        label={t("archiveDesk.basics.recordedOn")}
        hint={t("archiveDesk.basics.recordedOnHint")}
      />
      <SelectField
        {...field("language")}
        label={t("archiveDesk.basics.language")}
        options={languages.map((code) => ({ value: code, label: names.of(code) ?? code }))}
      />
      <ThemeTargetChoices themes={t("archiveDesk.basics.themes")} targets={t("archiveDesk.basics.targets")} has={has} />
      {series.length === 0 ? null : (
        <SelectField
          {...field("seriesId")}
          label={t("archiveDesk.basics.series")}
          hint={t("archiveDesk.basics.seriesHint")}
          options={[
            { value: "", label: t("archiveDesk.basics.seriesNone") },
            ...series.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </>
  );
}
