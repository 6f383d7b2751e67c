import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { HeldTraining } from "~prisma/client";
import { whereEditablePlan } from "./editable-plan.server";
import type { HeldLine } from "./held-training";

const MOST_HELD = 200;

export type HeldPage = { planTitle: string; isPublished: boolean; lines: HeldLine[] };

/**
 * What the towns of a desk have held after a plan of any town, the last first. Throws DomainError("notFound") for a plan
 * that was never published and is not the desk's.
 */
export async function findHeldTrainings(asked: { at: DeskAt; planId: string }): Promise<HeldPage> {
  const { at, planId } = asked;
  const isSeen = { OR: [{ publishedRevision: { not: null } }, whereEditablePlan(at)] };
  const plan = await db().trainingPlan.findFirst({
    where: { AND: [{ id: planId }, isSeen] },
    select: { title: true, publishedRevision: true },
  });
  if (!plan) throw new DomainError("notFound", { plan: planId });
  const rows = await db().heldTraining.findMany({
    where: { planId, municipalityCode: { in: [...at.codes] } },
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    take: MOST_HELD,
  });
  return { planTitle: plan.title ?? "", isPublished: plan.publishedRevision !== null, lines: rows.map(toLine) };
}

function toLine(row: HeldTraining): HeldLine {
  const { id, revision, heldOn, place, people, note, isPublic } = row;
  const hasLink = row.certificateTokenDigest !== null;
  return {
    ...{ id, revision, heldOn, place, people, note, isPublic },
    townName: municipalityByCode(row.municipalityCode)?.name ?? row.municipalityCode,
    certificateUntil: hasLink ? (row.certificateUntil?.toISOString() ?? null) : null,
  };
}
