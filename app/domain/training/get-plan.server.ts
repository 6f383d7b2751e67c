import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { readPlan } from "./content-of";
import { getEditablePlan, READABLE_PLAN } from "./editable-plan.server";
import { findPlanOrigin } from "./plan-origin.server";
import { type HeldView, type PlanBody, type PlanView, recordIdsOf, toPlanBody } from "./plan-view";
import { canReadFacilitatorNotes } from "./rules";
import { findWatchedRecords } from "./watched-records.server";

/** Fewer people than this are not told: who was there could be guessed. */
const FEWEST_TOLD = 5;
const MOST_HELD = 50;
const MOST_COPIES = 50;

export type PlanFound =
  | { state: "published"; view: PlanView }
  | { state: "withdrawn"; id: string; title: string; hostName: string };

/**
 * A plan as it was last published; null when it never was. The notes of the facilitator are in it when `withNotes` is
 * asked for and `actor` may read them.
 */
export async function getPlan(asked: {
  id: string;
  actor: Actor | null;
  withNotes: boolean;
}): Promise<PlanFound | null> {
  const { id, actor } = asked;
  const row = await db().trainingPlan.findFirst({
    where: { id, publishedRevision: { not: null } },
    omit: { draft: true },
  });
  if (!row?.publishedRevision) return null;
  const hostName = municipalityByCode(row.hostCode)?.name ?? row.hostCode;
  if (row.withdrawnAt) return { state: "withdrawn", id, title: row.title ?? "", hostName };
  const revision = await db().trainingRevision.findUniqueOrThrow({
    where: { planId_number: { planId: id, number: row.publishedRevision } },
  });
  const content = readPlan(revision.content);
  const [records, origin, copies, held] = await Promise.all([
    findWatchedRecords(recordIdsOf(content)),
    findPlanOrigin(row),
    findCopies(id),
    findPublicHeld(id),
  ]);
  const withNotes = asked.withNotes && canReadFacilitatorNotes(actor);
  const view: PlanView = {
    ...toPlanBody(content, { records, withNotes }),
    ...{ id, path: `/training/${id}`, revision: revision.number, changeNote: revision.changeNote },
    publishedAt: revision.publishedAt.toISOString(),
    ...{ hostCode: row.hostCode, hostName, isSample: row.isSample, origin, copies, held },
  };
  return { state: "published", view };
}

/** The plan as it would be published now, for who writes it. Throws DomainError("notFound"). */
export async function getPlanPreview(at: DeskAt, id: string): Promise<PlanBody> {
  const content = readPlan((await getEditablePlan(at, id)).draft);
  const records = await findWatchedRecords(recordIdsOf(content));
  return toPlanBody(content, { records, withNotes: true });
}

async function findCopies(id: string): Promise<PlanView["copies"]> {
  const rows = await db().trainingPlan.findMany({
    where: { AND: [READABLE_PLAN, { copiedFromId: id }] },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: MOST_COPIES,
    select: { id: true, title: true, hostCode: true },
  });
  return rows.map((row) => ({
    ...{ id: row.id, title: row.title ?? "", hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode },
  }));
}

async function findPublicHeld(planId: string): Promise<HeldView[]> {
  const rows = await db().heldTraining.findMany({
    where: { planId, isPublic: true },
    orderBy: [{ heldOn: "desc" }, { id: "asc" }],
    take: MOST_HELD,
    select: { heldOn: true, municipalityCode: true, people: true },
  });
  return rows.map(({ heldOn, municipalityCode, people }) => ({
    heldOn,
    townName: municipalityByCode(municipalityCode)?.name ?? municipalityCode,
    people: people !== null && people >= FEWEST_TOLD ? people : null,
  }));
}
