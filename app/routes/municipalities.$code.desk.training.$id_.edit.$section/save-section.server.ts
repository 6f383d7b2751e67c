import { readListIntent } from "~/domain/symposium/change-list";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import type { FormValues } from "~/domain/symposium/form-reader";
import { newPlanPartId } from "~/domain/training/content-of";
import type { DeskPlan } from "~/domain/training/desk-plans";
import type { PlanSection } from "~/domain/training/find-plan-problems";
import type { PlanContent } from "~/domain/training/plan-content";
import {
  changeParts,
  type PlanFieldProblem,
  pastedRecords,
  readPartKind,
  readPlanForm,
} from "~/domain/training/plan-form";
import { savePlanDraft } from "~/domain/training/save-plan-draft.server";
import { findRecordChoices, findWatchedRecords } from "~/domain/training/watched-records.server";
import { isDomainError } from "~/shared/domain-error";

/** What comes back to the form instead of a redirect. */
export type SectionAnswer = {
  values: FormValues;
  problems: PlanFieldProblem[];
  /** The version the form now stands on. */
  version: number;
  /** Somebody saved first: what is kept now. */
  theirs: PlanContent | null;
};

type Wish = { at: DeskAt; plan: DeskPlan; section: PlanSection; values: FormValues; path: string; now: Date };

/** Keeps what was typed in one part, as far as it can be kept, and does what the button says. Throws DomainError("notFound"). */
export async function saveSection(wish: Wish): Promise<{ to: string } | { status: 409 | 422; answer: SectionAnswer }> {
  const { at, plan, section, values, path, now } = wish;
  const intent = values.intent?.[0] ?? "save";
  const list = section === "parts" ? readListIntent(intent, newPlanPartId(now.getTime())) : null;
  const records = await recordsFor(plan, values);
  const read = (before: PlanContent) => readPlanForm({ section, values, before, records });
  const isLeft = ({ field }: PlanFieldProblem) => list?.do === "remove" && field.startsWith(`parts.${list.id}.`);
  const problems = read(plan.content).problems.filter((problem) => !isLeft(problem));
  const change = (content: PlanContent) => {
    const typed = read(content).content;
    return list && problems.length === 0 ? changeParts(typed, list, readPartKind(values)) : typed;
  };
  const baseVersion = Number(values.draftVersion?.[0]) || 0;
  try {
    const { version } = await savePlanDraft({ at, id: plan.id, baseVersion, section, change, now });
    if (problems.length > 0) return { status: 422, answer: { values, problems, version, theirs: null } };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return { status: 409, answer: { values, problems: [], version: plan.version, theirs: plan.content } };
  }
  const here = `${path}/edit/${section}`;
  if (list) return { to: `${here}?done=saved#${list.do === "remove" ? "parts" : `parts.${list.id}`}` };
  if (intent !== "next") return { to: `${here}?done=saved` };
  return { to: section === "basics" ? `${path}/edit/parts` : path };
}

/** Ids of the records that may be chosen: those of the list, and those whose address was pasted. */
async function recordsFor(plan: DeskPlan, values: FormValues): Promise<Set<string>> {
  const chosen = plan.content.parts.flatMap(({ recordId }) => recordId ?? []);
  const [choices, pasted] = await Promise.all([
    findRecordChoices({ hostCode: plan.hostCode, chosen }),
    findWatchedRecords(pastedRecords(values)),
  ]);
  return new Set([...choices.map(({ id }) => id), ...pasted.keys()]);
}
