import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldError } from "~/components/ui/field-error";
import { describedBy } from "~/components/ui/field-frame";
import { FileField } from "~/components/ui/file-field";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { CAPTION_LANGUAGES, languageName } from "~/domain/archive/caption-languages";
import type { DeskTrack } from "~/domain/archive/desk-cues";
import { useLocale, useT } from "~/i18n/translate-context";
import type { UploadAnswer, UploadProblem } from "./answer";

type UploadFormProps = { tracks: readonly DeskTrack[]; ownLanguage: string; answer: UploadAnswer | null };

const FIELDS: Partial<Record<UploadProblem, string>> = { language: "language", exists: "replace" };

export function UploadForm({ tracks, ownLanguage, answer }: UploadFormProps) {
  const t = useT();
  const locale = useLocale();
  const error = answer ? t(`archiveCaptions.uploadProblem.${answer.problem}`) : null;
  const field = answer ? (FIELDS[answer.problem] ?? "file") : null;
  const errorAt = (id: string) => (field === id ? error : null);
  const options = CAPTION_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }));
  return (
    <section aria-labelledby="upload-title" className="grid max-w-[42rem] gap-4">
      <Heading level={2} id="upload-title">
        {t("archiveCaptions.upload.title")}
      </Heading>
      <ErrorSummary errors={error && field ? [{ fieldId: field, message: error }] : []} />
      {answer && answer.broken.length > 0 ? <BrokenLines answer={answer} /> : null}
      <Form method="post" encType="multipart/form-data" reloadDocument noValidate className="grid gap-5">
        {tracks.map(({ language, version }) => (
          <input key={language} type="hidden" name={`version.${language}`} value={version} />
        ))}
        <SelectField
          id="language"
          name="language"
          label={t("archiveCaptions.upload.language")}
          error={errorAt("language")}
          options={options}
          defaultValue={answer?.language ?? ownLanguage}
        />
        <FileField
          id="file"
          name="file"
          accept=".vtt,.srt,.txt,text/vtt,application/x-subrip,text/plain"
          label={t("archiveCaptions.upload.file")}
          hint={t("archiveCaptions.upload.fileHint")}
          error={errorAt("file")}
        />
        {tracks.length > 0 ? (
          <div>
            <Checkbox
              id="replace"
              name="replace"
              value="1"
              label={t("archiveCaptions.upload.replace")}
              aria-describedby={describedBy({ id: "replace", hint: true, error: errorAt("replace") })}
              aria-invalid={errorAt("replace") ? true : undefined}
            />
            <p id="replace-hint" className="text-[0.9375rem] text-solid-gray-700">
              {t("archiveCaptions.upload.replaceHint")}
            </p>
            <FieldError id="replace" error={errorAt("replace")} />
          </div>
        ) : null}
        <p className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="upload">
            {t("archiveCaptions.upload.submit")}
          </Button>
          <Button type="submit" look="outline" name="intent" value="byHand">
            {t("archiveCaptions.upload.byHandSubmit")}
          </Button>
        </p>
      </Form>
    </section>
  );
}

/** Of a file nothing could be taken from: where it failed. */
function BrokenLines({ answer }: { answer: UploadAnswer }) {
  const t = useT();
  const rest = answer.brokenCount - answer.broken.length;
  return (
    <div>
      <p className="font-bold">{t("archiveCaptions.uploadProblem.lines")}</p>
      <ul className="list-disc pl-6">
        {answer.broken.map(({ line, problem }) => (
          <li key={`${line} ${problem}`}>
            {t("archiveCaptions.broken.line", { line, problem: t(`archiveCaptions.cueProblem.${problem}`) })}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{t("archiveCaptions.uploadProblem.more", { count: rest })}</p> : null}
    </div>
  );
}
