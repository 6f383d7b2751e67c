import { Link } from "@remix-run/react";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { ChoosableFile } from "~/domain/archive/desk-records";
import type { FileKind } from "~/domain/archive/record";
import { useT } from "~/i18n/translate-context";
import { type RecordFields, useRecordFields } from "./record-fields";

type MediaProps = RecordFields & { files: ChoosableFile[]; filesPath: string };

const KINDS = ["file", "embed", "none"] as const;
const PROVIDED = ["yes", "no", "unknown"] as const;

export function MediaPart({ files, filesPath, ...form }: MediaProps) {
  const t = useT();
  const { field, has } = useRecordFields(form);
  const options = (kinds: FileKind[], none: string) => [
    { value: "", label: none },
    ...files.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div id="media" className="grid gap-7">
      <ChoiceGroup legend={t("archiveDesk.media.kind")}>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            type="radio"
            name="mediaKind"
            value={kind}
            defaultChecked={has("mediaKind", kind)}
            label={t(`archiveDesk.media.kinds.${kind}`)}
          />
        ))}
      </ChoiceGroup>
      <div className="grid gap-2">
        <SelectField
          {...field("mediaFile")}
          label={t("archiveDesk.media.file")}
          hint={t("archiveDesk.media.fileHint")}
          options={options(["video", "audio"], t("archiveDesk.media.fileNone"))}
        />
        {files.some(({ kind }) => kind === "video" || kind === "audio") ? null : (
          <p>{t("archiveDesk.media.noFiles")}</p>
        )}
        <p>
          <Link to={filesPath} className="link inline-flex min-h-11 items-center">
            {t("archiveDesk.media.toFiles")}
          </Link>
        </p>
      </div>
      <TextField
        {...field("embedUrl")}
        inputMode="url"
        label={t("archiveDesk.media.embed")}
        hint={t("archiveDesk.media.embedHint")}
      />
      <TextAreaField
        {...field("mediaNote")}
        rows={2}
        label={t("archiveDesk.media.note")}
        hint={t("archiveDesk.media.noteHint")}
      />
      <TextField
        {...field("length")}
        className="max-w-60"
        label={t("archiveDesk.media.length")}
        hint={t("archiveDesk.media.lengthHint")}
      />
      <SelectField
        {...field("audio")}
        label={t("archiveDesk.media.audio")}
        options={options(["audio"], t("archiveDesk.media.none"))}
      />
      <SelectField
        {...field("poster")}
        label={t("archiveDesk.media.poster")}
        options={options(["poster"], t("archiveDesk.media.none"))}
      />
      {(["signLanguage", "openCaptions"] as const).map((name) => (
        <ChoiceGroup key={name} legend={t(`archiveDesk.media.${name}`)}>
          <div className="flex flex-wrap gap-x-6">
            {PROVIDED.map((answer) => (
              <Checkbox
                key={answer}
                type="radio"
                name={name}
                value={answer}
                defaultChecked={has(name, answer)}
                label={t(`archiveDesk.media.provided.${answer}`)}
              />
            ))}
          </div>
        </ChoiceGroup>
      ))}
    </div>
  );
}
