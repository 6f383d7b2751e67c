import { ThemeTargetChoices } from "~/components/listing/theme-target-choices";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";
import { type SectionFields, useFields } from "./section-fields";

type BasicsProps = SectionFields & {
  series: { id: string; title: string }[];
  /** HTML of the summary, made safe; null while nobody asked for it. */
  previewHtml: string | null;
  pictureUrl: string | null;
  pictureAlt: string;
};

export function BasicsSection({ series, previewHtml, pictureUrl, pictureAlt, ...form }: BasicsProps) {
  const t = useT();
  const { field, has, value } = useFields(form);
  return (
    <>
      <TextField {...field("title")} label={t("symposiumDesk.basics.title")} isRequired />
      <TextField {...field("subtitle")} label={t("symposiumDesk.basics.subtitle")} />
      <ThemeTargetChoices
        themes={t("symposiumDesk.basics.themes")}
        targets={t("symposiumDesk.basics.targets")}
        has={has}
      />
      <TextAreaField
        {...field("forWhom")}
        rows={2}
        label={t("symposiumDesk.basics.forWhom")}
        hint={t("symposiumDesk.basics.forWhomHint")}
      />
      <div className="grid gap-3">
        <TextAreaField
          {...field("summary")}
          rows={10}
          label={t("symposiumDesk.basics.summary")}
          hint={t("symposiumDesk.basics.summaryHint")}
        />
        <p>
          <Button type="submit" look="outline" name="intent" value="preview">
            {t("symposiumDesk.basics.preview")}
          </Button>
        </p>
        {previewHtml === null ? null : (
          <section id="preview" aria-label={t("symposiumDesk.basics.previewTitle")}>
            <p className="font-bold">{t("symposiumDesk.basics.previewTitle")}</p>
            <div
              className="prose mt-1 rounded-8 border border-solid-gray-420 p-4"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: render-markdown.server.ts shows HTML as text
              dangerouslySetInnerHTML={{ __html: previewHtml }}
            />
          </section>
        )}
      </div>
      <section aria-labelledby="picture" className="grid gap-3">
        <Heading level={2} size={3} id="picture">
          {t("symposiumDesk.basics.picture")}
        </Heading>
        <p>{t("symposiumDesk.basics.pictureHint")}</p>
        {pictureUrl === null ? null : (
          <img
            src={pictureUrl}
            alt={pictureAlt || t("symposiumDesk.basics.pictureNow")}
            className="max-h-56 max-w-full justify-self-start rounded-8 border border-solid-gray-300"
          />
        )}
        <p>
          <Button type="submit" look="outline" name="intent" value="picture">
            {t("symposiumDesk.basics.pictureChoose")}
          </Button>
        </p>
        <TextField
          {...field("pictureAlt")}
          label={t("symposiumDesk.basics.pictureAlt")}
          hint={t("symposiumDesk.basics.pictureAltHint")}
        />
      </section>
      <section aria-labelledby="series" className="grid gap-4">
        <Heading level={2} size={3} id="series">
          {t("symposiumDesk.basics.series")}
        </Heading>
        <p>{t("symposiumDesk.basics.seriesHint")}</p>
        {series.length === 0 ? null : (
          <SelectField
            id="seriesId"
            name="seriesId"
            label={t("symposiumDesk.basics.series")}
            defaultValue={value("seriesId")}
            options={[
              { value: "", label: t("symposiumDesk.basics.seriesNone") },
              ...series.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <TextField
          {...field("newSeries")}
          label={t("symposiumDesk.basics.newSeries")}
          hint={t("symposiumDesk.basics.newSeriesHint")}
        />
      </section>
    </>
  );
}
