import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { TrainingPlan } from "~prisma/client";
import { readPlan } from "./content-of";
import { beginPlan } from "./create-plan.server";
import { READABLE_PLAN, whereEditablePlan } from "./editable-plan.server";
import type { PlanContent } from "./plan-content";
import { publishedPlanContent } from "./publish-plan.server";

/**
 * Begins a plan of the town as a copy of any town's published one, or of one of the desk's own: the origin and its
 * revision stay with it. Who to ask is not copied. Returns its id. Throws DomainError("notFound").
 */
export async function copyPlan(options: {
  at: DeskAt;
  from: string;
  hostCode: string;
  /** null: the same. */
  title: string | null;
  now: Date;
}): Promise<string> {
  const { at, from, hostCode, title, now } = options;
  return db().$transaction(async (tx) => {
    const row = await tx.trainingPlan.findFirst({
      where: { id: from, OR: [READABLE_PLAN, whereEditablePlan(at)] },
    });
    if (!row) throw new DomainError("notFound", { plan: from });
    const copied = await contentToCopy(tx, row);
    const isOwnTown = row.hostCode === hostCode;
    const content = { ...copied, title: title ?? copied.title, contact: isOwnTown ? copied.contact : "" };
    const origin = { id: from, revision: row.publishedRevision };
    // What a real town makes of a sample is its own.
    const isSample = row.isSample && isOwnTown;
    return beginPlan(tx, { at, hostCode, content, origin, isSample, now });
  });
}

/** What the public reads; of a plan that was never published, the draft. */
async function contentToCopy(tx: Tx, row: TrainingPlan): Promise<PlanContent> {
  return (await publishedPlanContent(tx, row)) ?? readPlan(row.draft);
}
