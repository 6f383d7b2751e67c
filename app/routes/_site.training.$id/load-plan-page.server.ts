import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { getVoices } from "~/domain/questionnaire/get-voices.server";
import { getPlan, type PlanFound } from "~/domain/training/get-plan.server";
import { getProgress } from "~/domain/training/get-progress.server";
import { canReadFacilitatorNotes, townsOfOfficer } from "~/domain/training/rules";
import { DomainError } from "~/shared/domain-error";

/** Everything the page of a plan needs, or that it is not public any more. Throws DomainError("notFound"). */
export async function loadPlanPage(asked: { id: string; actor: Actor | null; now: Date }) {
  const { id, actor, now } = asked;
  // The notes of the facilitator stand on a paper of their own: this page may be on a projector.
  const found = await getPlan({ id, actor, withNotes: false });
  if (!found) throw new DomainError("notFound", { plan: id });
  if (found.state === "withdrawn") return { page: null, withdrawn: found satisfies PlanFound };
  const { view } = found;
  const [progress, voices] = await Promise.all([
    getProgress({ actor, subjectType: "training", subjectId: id }),
    getVoices({ subject: { type: "training", id, version: view.revision }, now }),
  ]);
  const towns = townsOfOfficer(actor).map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
  const page = {
    ...{ view, progress, towns, mayReadNotes: canReadFacilitatorNotes(actor) },
    questionnaire: {
      canAnswer: voices.canAnswer,
      hasVoices: voices.versions.length > 0 || voices.changes.length > 0,
    },
  };
  return { page, withdrawn: null };
}
