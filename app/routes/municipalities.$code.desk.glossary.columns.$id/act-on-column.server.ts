import {
  type ColumnProblem,
  checkTypedColumn,
  readTypedColumn,
  type TypedColumn,
  toTypedColumn,
} from "~/domain/glossary/column-form";
import { deleteColumn } from "~/domain/glossary/delete-column.server";
import { getDeskColumn } from "~/domain/glossary/get-desk-column.server";
import type { Editing } from "~/domain/glossary/glossary-desk.server";
import { publishColumn } from "~/domain/glossary/publish-column.server";
import { renderMarkedMarkdown } from "~/domain/glossary/render-marked-markdown.server";
import { saveColumn } from "~/domain/glossary/save-column.server";
import { unpublishColumn } from "~/domain/glossary/unpublish-column.server";
import { isDomainError } from "~/shared/domain-error";

/** What comes back to the form instead of a redirect. */
export type ColumnAnswer = {
  typed: TypedColumn | null;
  problems: ColumnProblem[];
  /** The version the form now stands on. */
  version: number;
  /** Somebody saved first: what is kept now. */
  conflict: TypedColumn | null;
  previewHtml: string | null;
  isUnconfirmed: boolean;
};
export type ColumnDone = { to: string } | { status: 200 | 409 | 422; answer: ColumnAnswer };

type Asked = Omit<Editing, "baseVersion"> & {
  root: string;
  form: FormData;
  /** Words of the link to the page of a term. */
  moreLabel: string;
};

const PLAIN = { typed: null, problems: [], conflict: null, previewHtml: null, isUnconfirmed: false };

/** Carries out the buttons of the page of a column. Throws DomainError("notFound"), ("notAllowed"). */
export async function actOnColumn({ at, id, now, root, form, moreLabel }: Asked): Promise<ColumnDone> {
  const intent = String(form.get("intent") ?? "save");
  const version = Number(form.get("version")) || 0;
  const typed = readTypedColumn(form);
  if (intent === "preview") {
    await getDeskColumn({ at, id });
    const previewHtml = await renderMarkedMarkdown(typed.body, { name: "preview", moreLabel });
    return { status: 200, answer: { ...PLAIN, version, typed, previewHtml } };
  }
  const isErasing = intent === "delete";
  if (isErasing && form.get("confirmed") !== "yes") {
    return { status: 422, answer: { ...PLAIN, version, isUnconfirmed: true } };
  }
  const isTakingBack = isErasing || intent === "withdraw";
  const path = `${root}/columns/${id}`;
  try {
    const editing = { at, id, now, baseVersion: version };
    if (!isTakingBack) return await save(editing, { typed, path, isPublishing: intent === "publish" });
    if (isErasing) await deleteColumn(editing);
    else await unpublishColumn(editing);
    return { to: isErasing ? `${root}?tab=columns&done=deleted` : `${path}?done=withdrawn` };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const kept = await getDeskColumn({ at, id });
    const conflict = toTypedColumn(kept);
    const mine = isTakingBack ? conflict : typed;
    return { status: 409, answer: { ...PLAIN, typed: mine, version: kept.version, conflict } };
  }
}

type Saving = { typed: TypedColumn; path: string; isPublishing: boolean };

async function save(editing: Editing, { typed, path, isPublishing }: Saving): Promise<ColumnDone> {
  const back = (problems: ColumnProblem[], version: number): ColumnDone => {
    return { status: 422, answer: { ...PLAIN, typed, problems, version } };
  };
  const { input, problems } = checkTypedColumn(typed);
  if (problems.length > 0) return back(problems, editing.baseVersion);
  const saved = await saveColumn({ ...editing, input });
  if (!saved.ok) return back(saved.problems, editing.baseVersion);
  if (!isPublishing) return { to: `${path}?done=saved` };
  const published = await publishColumn({ ...editing, baseVersion: saved.version });
  return published.ok ? { to: `${path}?done=published` } : back(published.problems, saved.version);
}
