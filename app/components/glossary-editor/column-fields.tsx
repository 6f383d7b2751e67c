import { MarkedHtml } from "~/components/glossary/marked-html";
import { Button } from "~/components/ui/button";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { COLUMN_LIMITS, type ColumnProblem, type TypedColumn } from "~/domain/glossary/column-form";
import { useT } from "~/i18n/translate-context";
import { errorOf } from "./problem-text";
import { type TermChoice, TermChoices } from "./term-fields";

type ColumnFieldsProps = {
  typed: TypedColumn;
  problems: ColumnProblem[];
  choices: TermChoice[];
  /** The text as it would look; null while nobody asked for it. */
  previewHtml: string | null;
};

export function ColumnFields({ typed, problems, choices, previewHtml }: ColumnFieldsProps) {
  const t = useT();
  const field = (name: "title" | "author" | "authorTitle" | "series" | "number" | "body") => {
    return { id: name, name, defaultValue: typed[name], error: errorOf(problems, name, t) };
  };
  return (
    <>
      <TextField {...field("title")} label={t("glossary.columnEdit.columnTitle")} isRequired />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <TextField
          {...field("author")}
          label={t("glossary.columnEdit.author")}
          hint={t("glossary.columnEdit.authorHint")}
        />
        <TextField {...field("authorTitle")} label={t("glossary.columnEdit.authorTitle")} />
        <TextField
          {...field("series")}
          label={t("glossary.columnEdit.series")}
          hint={t("glossary.columnEdit.seriesHint")}
        />
        <TextField
          {...field("number")}
          inputMode="numeric"
          label={t("glossary.columnEdit.number")}
          hint={t("glossary.columnEdit.numberHint")}
        />
      </div>
      <TextAreaField
        {...field("body")}
        rows={16}
        label={t("glossary.columnEdit.body")}
        hint={t("glossary.columnEdit.bodyHint", { max: COLUMN_LIMITS.body })}
      />
      <p>
        <Button type="submit" look="outline" name="intent" value="preview">
          {t("glossary.columnEdit.preview")}
        </Button>
      </p>
      {previewHtml === null ? null : (
        <section id="preview" aria-labelledby="preview-title">
          <p id="preview-title" className="font-bold">
            {t("glossary.columnEdit.previewTitle")}
          </p>
          <MarkedHtml html={previewHtml} className="mt-1 rounded-8 border border-solid-gray-420 p-4" />
        </section>
      )}
      <TermChoices
        {...{ choices, name: "termIds", chosen: typed.termIds, error: errorOf(problems, "termIds", t) }}
        legend={t("glossary.columnEdit.terms")}
        hint={t("glossary.columnEdit.termsHint")}
      />
    </>
  );
}
