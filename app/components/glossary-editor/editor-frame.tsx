import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { BeforeAfter, type ChangedLine } from "~/components/symposium-editor/before-after";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type EditorFrameProps = {
  title: string;
  root: string;
  isPublished: boolean;
  publicPath: string;
  done: string | null;
  /** What somebody else saved first, line by line; null: nobody did. */
  conflict: ChangedLine[] | null;
  children: ReactNode;
};

const DONE: Record<string, MessageKey> = {
  saved: "glossary.edit.saved",
  created: "glossary.edit.created",
  published: "glossary.edit.published",
  withdrawn: "glossary.edit.withdrawn",
};

/** What stands round the fields of a term or a column: its state, what happened, what somebody else saved first. */
export function EditorFrame({ title, root, isPublished, publicPath, done, conflict, children }: EditorFrameProps) {
  const t = useT();
  const doneKey = done ? DONE[done] : undefined;
  return (
    <div className="max-w-[46rem]">
      <p>
        <Link to={root} className="link inline-flex min-h-11 items-center">
          {t("glossary.desk.back")}
        </Link>
      </p>
      <PageTitle title={title} lead={t(isPublished ? "glossary.edit.publishedState" : "glossary.edit.draftState")} />
      {isPublished ? (
        <p className="-mt-4 mb-4">
          <Link to={publicPath} className="link inline-flex min-h-11 items-center">
            {t("glossary.edit.publicPage")}
          </Link>
        </p>
      ) : null}
      {doneKey ? <Notice kind="success" isLive title={t(doneKey)} className="mb-6" /> : null}
      {conflict ? (
        <Notice kind="warning" isLive title={t("glossary.edit.conflict")} className="mb-6">
          <p className="mb-3">{t("glossary.edit.conflictText")}</p>
          <BeforeAfter
            lines={conflict}
            caption={t("glossary.edit.conflict")}
            beforeLabel={t("glossary.edit.conflictNow")}
            afterLabel={t("glossary.edit.conflictMine")}
          />
        </Notice>
      ) : null}
      {children}
    </div>
  );
}
