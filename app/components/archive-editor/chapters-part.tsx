import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField } from "~/components/ui/text-field";
import { clockText } from "~/domain/archive/clock-in-text";
import type { Chapter } from "~/domain/archive/record-content";
import { useT } from "~/i18n/translate-context";
import { type RecordFields, useRecordFields } from "./record-fields";

type ChaptersProps = RecordFields & {
  chapters: Chapter[];
  /** Titles of the symposium's programme. */
  programme: string[];
  /** They stand in the field and wait for their times. */
  isProgrammeShown: boolean;
};

/** The whole list in one field: as it is pasted, so it is changed. */
export function ChaptersPart({ chapters, programme, isProgrammeShown, ...form }: ChaptersProps) {
  const t = useT();
  const { field } = useRecordFields(form);
  return (
    <div className="grid gap-6">
      <p>{t("archiveDesk.chapters.lead")}</p>
      {isProgrammeShown ? <Notice title={t("archiveDesk.chapters.programmeShown")} /> : null}
      <TextAreaField
        {...field("chapters")}
        rows={14}
        label={t("archiveDesk.chapters.list")}
        hint={t("archiveDesk.chapters.listHint")}
        placeholder={t("archiveDesk.chapters.example")}
      />
      {programme.length > 0 && chapters.length === 0 && !isProgrammeShown ? (
        <p>
          <Link to="?programme=1" reloadDocument className="link inline-flex min-h-11 items-center">
            {t("archiveDesk.chapters.programme")}
          </Link>
          <br />
          {t("archiveDesk.chapters.programmeHint")}
        </p>
      ) : null}
      {chapters.length === 0 ? null : (
        <section aria-labelledby="now" className="grid gap-2">
          <Heading level={2} size={3} id="now">
            {t("archiveDesk.chapters.now", { count: chapters.length })}
          </Heading>
          <ol className="grid gap-1">
            {chapters.map(({ id, ms, title }) => (
              <li key={id} className="grid grid-cols-[5.5rem_1fr] gap-3">
                <span className="tabular-nums">{clockText(ms)}</span>
                <span>{title}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
