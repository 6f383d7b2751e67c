import { Link } from "@remix-run/react";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField } from "~/components/ui/text-field";
import type { ChoosableFile } from "~/domain/archive/desk-records";
import { useT } from "~/i18n/translate-context";
import { type RecordFields, useRecordFields } from "./record-fields";

export function SlidesPart({
  files,
  filesPath,
  ...form
}: RecordFields & { files: ChoosableFile[]; filesPath: string }) {
  const t = useT();
  const { field } = useRecordFields(form);
  const slides = files.filter(({ kind }) => kind === "slides");
  return (
    <div id="slides" className="grid gap-6">
      <p>{t("archiveDesk.slides.lead")}</p>
      <SelectField
        {...field("slidesFile")}
        label={t("archiveDesk.slides.file")}
        options={[
          { value: "", label: t("archiveDesk.slides.none") },
          ...slides.map(({ id, name, pages }) => ({
            value: id,
            label: pages === null ? name : t("archiveDesk.slides.pages", { name, count: pages }),
          })),
        ]}
      />
      {slides.length === 0 ? <p>{t("archiveDesk.slides.noFiles")}</p> : null}
      <p>
        <Link to={filesPath} className="link inline-flex min-h-11 items-center">
          {t("archiveDesk.media.toFiles")}
        </Link>
      </p>
      <TextAreaField
        {...field("slideTimes")}
        rows={10}
        label={t("archiveDesk.slides.times")}
        hint={t("archiveDesk.slides.timesHint")}
      />
    </div>
  );
}
