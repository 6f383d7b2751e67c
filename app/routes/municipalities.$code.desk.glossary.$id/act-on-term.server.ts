import { checkTypedTerm, type TermProblem } from "~/domain/glossary/check-term";
import { newPartId } from "~/domain/glossary/content-of";
import { deleteTerm } from "~/domain/glossary/delete-term.server";
import { getDeskTerm } from "~/domain/glossary/get-desk-term.server";
import type { Editing } from "~/domain/glossary/glossary-desk.server";
import { publishTerm } from "~/domain/glossary/publish-term.server";
import { saveTerm } from "~/domain/glossary/save-term.server";
import { changeTypedTerm, isListIntent, readTypedTerm, type TypedTerm, toTypedTerm } from "~/domain/glossary/term-form";
import { unpublishTerm } from "~/domain/glossary/unpublish-term.server";
import { isDomainError } from "~/shared/domain-error";

/** What comes back to the form instead of a redirect. */
export type TermAnswer = {
  typed: TypedTerm | null;
  problems: TermProblem[];
  /** The version the form now stands on. */
  version: number;
  /** Somebody saved first: what is kept now. */
  conflict: TypedTerm | null;
  isListChanged: boolean;
  isUnconfirmed: boolean;
};
export type TermDone = { to: string } | { status: 200 | 409 | 422; answer: TermAnswer };

const PLAIN = { typed: null, problems: [], conflict: null, isListChanged: false, isUnconfirmed: false };

/** Carries out the buttons of the page of a term. Throws DomainError("notFound"), ("notAllowed"). */
export async function actOnTerm(
  asked: Omit<Editing, "baseVersion"> & { root: string; form: FormData },
): Promise<TermDone> {
  const { at, id, now, root, form } = asked;
  const intent = String(form.get("intent") ?? "save");
  const version = Number(form.get("version")) || 0;
  const typed = readTypedTerm(form);
  if (isListIntent(intent)) {
    await getDeskTerm({ at, id });
    const changed = changeTypedTerm(typed, intent, newPartId(now.getTime()));
    return { status: 200, answer: { ...PLAIN, version, typed: changed, isListChanged: true } };
  }
  const isErasing = intent === "delete";
  if (isErasing && form.get("confirmed") !== "yes") {
    return { status: 422, answer: { ...PLAIN, version, isUnconfirmed: true } };
  }
  const isTakingBack = isErasing || intent === "withdraw";
  try {
    const editing = { at, id, now, baseVersion: version };
    if (!isTakingBack) return await save(editing, { typed, path: `${root}/${id}`, isPublishing: intent === "publish" });
    if (isErasing) await deleteTerm(editing);
    else await unpublishTerm(editing);
    return { to: isErasing ? `${root}?done=deleted` : `${root}/${id}?done=withdrawn` };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const kept = await getDeskTerm({ at, id });
    const conflict = toTypedTerm(kept);
    const mine = isTakingBack ? conflict : typed;
    return { status: 409, answer: { ...PLAIN, typed: mine, version: kept.version, conflict } };
  }
}

type Saving = { typed: TypedTerm; path: string; isPublishing: boolean };

async function save(editing: Editing, { typed, path, isPublishing }: Saving): Promise<TermDone> {
  const back = (problems: TermProblem[], version: number): TermDone => {
    return { status: 422, answer: { ...PLAIN, typed, problems, version } };
  };
  const { input, problems } = checkTypedTerm(typed);
  if (problems.length > 0) return back(problems, editing.baseVersion);
  const saved = await saveTerm({ ...editing, input });
  if (!saved.ok) return back(saved.problems, editing.baseVersion);
  if (!isPublishing) return { to: `${path}?done=saved` };
  const published = await publishTerm({ ...editing, baseVersion: saved.version });
  return published.ok ? { to: `${path}?done=published` } : back(published.problems, saved.version);
}
