import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import type { ChoosableFile } from "~/domain/archive/desk-records";
import { PUBLICATION_KINDS } from "~/domain/archive/record";
import type { RecordContent } from "~/domain/archive/record-content";
import { useT } from "~/i18n/translate-context";
import { AddEntry, RecordEntry } from "./record-entry";
import { type RecordFields, useRecordFields } from "./record-fields";

type DocumentsProps = RecordFields & { content: RecordContent; files: ChoosableFile[] };

export function DocumentsPart({ content, files, ...form }: DocumentsProps) {
  const t = useT();
  const { value } = useRecordFields(form);
  const { handouts, publications } = content;
  return (
    <>
      <section id="handouts" aria-labelledby="handouts-title" className="grid gap-4">
        <Heading level={2} size={3} id="handouts-title">
          {t("archiveDesk.documents.handouts")}
        </Heading>
        {handouts.length === 0 ? <p>{t("archiveDesk.documents.handoutsNone")}</p> : null}
        <ol className="grid gap-4">
          {handouts.map(({ id }, index) => (
            <RecordEntry
              key={id}
              {...{ list: "handouts", field: "handout", entryId: id, index, count: handouts.length }}
              name={value(`handouts.${id}.title`)}
            >
              <PaperFields {...form} at={`handouts.${id}`} files={files} />
            </RecordEntry>
          ))}
        </ol>
        <AddEntry list="handouts" label={t("archiveDesk.documents.addHandout")} />
      </section>
      <section id="publications" aria-labelledby="publications-title" className="grid gap-4">
        <Heading level={2} size={3} id="publications-title">
          {t("archiveDesk.documents.publications")}
        </Heading>
        {publications.length === 0 ? <p>{t("archiveDesk.documents.publicationsNone")}</p> : null}
        <ol className="grid gap-4">
          {publications.map(({ id }, index) => (
            <RecordEntry
              key={id}
              {...{ list: "publications", field: "publication", entryId: id, index, count: publications.length }}
              name={value(`publications.${id}.title`)}
            >
              <PublicationFields {...form} at={`publications.${id}`} />
              <PaperFields {...form} at={`publications.${id}`} files={files} />
            </RecordEntry>
          ))}
        </ol>
        <AddEntry list="publications" label={t("archiveDesk.documents.addPublication")} />
      </section>
    </>
  );
}

/** Title, and a file of ours or an address elsewhere. */
function PaperFields({ at, files, ...form }: RecordFields & { at: string; files: ChoosableFile[] }) {
  const t = useT();
  const { field } = useRecordFields(form);
  const papers = files.filter(({ kind }) => kind === "handout" || kind === "slides");
  return (
    <>
      <TextField {...field(`${at}.title`)} label={t("archiveDesk.documents.title")} isRequired />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          {...field(`${at}.fileId`)}
          label={t("archiveDesk.documents.file")}
          options={[
            { value: "", label: t("archiveDesk.documents.fileNone") },
            ...papers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField {...field(`${at}.url`)} inputMode="url" label={t("archiveDesk.documents.url")} />
      </div>
    </>
  );
}

function PublicationFields({ at, ...form }: RecordFields & { at: string }) {
  const t = useT();
  const { field } = useRecordFields(form);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        {...field(`${at}.kind`)}
        label={t("archiveDesk.documents.kind")}
        options={PUBLICATION_KINDS.map((kind) => ({ value: kind, label: t(`archive.page.publicationKind.${kind}`) }))}
      />
      <TextField {...field(`${at}.publisher`)} label={t("archiveDesk.documents.publisher")} />
      <TextField
        {...field(`${at}.date`)}
        label={t("archiveDesk.documents.date")}
        hint={t("archiveDesk.documents.dateHint")}
      />
      <TextField {...field(`${at}.pages`)} inputMode="numeric" label={t("archiveDesk.documents.pages")} />
    </div>
  );
}
