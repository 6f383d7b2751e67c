import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { BeforeAfter } from "~/components/symposium-editor/before-after";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskRecord } from "~/domain/archive/desk-records";
import type { RecordContent } from "~/domain/archive/record-content";
import type { RecordFormProblem } from "~/domain/archive/record-form";
import { placeOfRecordProblem, type RecordSection } from "~/domain/archive/record-sections";
import { useLocale, useT } from "~/i18n/translate-context";
import { useRecordErrors } from "./record-fields";
import { changedRecordLines } from "./record-lines";
import { RecordNav } from "./record-nav";
import { RecordProblems } from "./record-problems";

export type RecordEditorAnswer = {
  problems: RecordFormProblem[];
  /** The version the form now stands on. */
  version: number;
  /** Somebody saved first: what is kept now and what would be. */
  conflict: { theirs: RecordContent; mine: RecordContent } | null;
};

type EditorProps = {
  root: string;
  record: DeskRecord;
  section: RecordSection;
  isSaved: boolean;
  answer: RecordEditorAnswer | null;
  children: ReactNode;
};

/** One part of the editor: where one is, what is to be minded there, and its form. */
export function RecordEditorPage({ root, record, section, isSaved, answer, children }: EditorProps) {
  const t = useT();
  const errors = useRecordErrors(answer?.problems ?? []);
  const version = answer?.version ?? record.version;
  const here = record.problems.filter(({ at }) => placeOfRecordProblem(at).place === section);
  const title = record.content.title || t("archiveDesk.list.noTitle");
  return (
    <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,46rem)]">
      <RecordNav root={root} record={record} current={section} />
      <div className="min-w-0">
        <PageTitle kana={title} title={t(`archiveDesk.section.${section}`)} />
        <ErrorSummary errors={errors} />
        {errors.length > 0 ? <Notice className="mb-6" title={t("archiveDesk.editor.partly")} /> : null}
        {isSaved && !answer ? (
          <Notice kind="success" isLive className="mb-6" title={t("archiveDesk.editor.saved")} />
        ) : null}
        {answer?.conflict ? (
          <ConflictNotice {...answer.conflict} here={`${root}/${record.id}/edit/${section}`} />
        ) : null}
        {here.length > 0 && errors.length === 0 ? (
          <section aria-label={t("archiveDesk.editor.todo")} className="mb-8">
            <RecordProblems problems={here} root={root} id={record.id} />
          </section>
        ) : null}
        <Form key={`${section} ${version}`} method="post" noValidate className="grid gap-7">
          {/* The first button of a form is the one Enter presses: without it Enter in a name would move or remove an entry. */}
          <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="draftVersion" value={version} />
          {children}
          <p className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
            <Button type="submit" name="intent" value="save" size="lg">
              {t("archiveDesk.editor.save")}
            </Button>
            <Button type="submit" name="intent" value="next" size="lg" look="outline">
              {t("archiveDesk.editor.saveNext")}
            </Button>
          </p>
        </Form>
      </div>
    </div>
  );
}

function ConflictNotice({ theirs, mine, here }: { theirs: RecordContent; mine: RecordContent; here: string }) {
  const t = useT();
  const locale = useLocale();
  const lines = changedRecordLines(theirs, mine, { t, locale });
  return (
    <Notice kind="warning" isLive className="mb-6" title={t("archiveDesk.conflict.title")}>
      <p className="my-2">{t(lines.length > 0 ? "archiveDesk.conflict.text" : "archiveDesk.conflict.same")}</p>
      <BeforeAfter
        lines={lines}
        caption={t("archiveDesk.conflict.title")}
        beforeLabel={t("archiveDesk.conflict.theirs")}
        afterLabel={t("archiveDesk.conflict.mine")}
      />
      <p className="mt-3">
        <Link to={here} reloadDocument className="link inline-flex min-h-11 items-center">
          {t("archiveDesk.conflict.useTheirs")}
        </Link>
      </p>
    </Notice>
  );
}
