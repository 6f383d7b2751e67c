import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { asJson } from "./as-json.server";
import { auditPlan } from "./plan-audit.server";
import { EMPTY_PLAN, type PlanContent } from "./plan-content";
import { canEditPlan } from "./rules";

type Beginning = {
  at: DeskAt;
  hostCode: string;
  content: PlanContent;
  origin?: { id: string; revision: number | null } | null;
  isSample?: boolean;
  now: Date;
};

/** Begins a plan of a municipality of the desk. Returns its id. Throws DomainError("notFound"). */
export async function createPlan(options: {
  at: DeskAt;
  hostCode: string;
  title: string;
  isSample?: boolean;
  now: Date;
}): Promise<string> {
  const { title, ...beginning } = options;
  const content = { ...EMPTY_PLAN, title };
  return db().$transaction((tx) => beginPlan(tx, { ...beginning, content }));
}

/** The row with its first draft, and the line in the record. */
export async function beginPlan(tx: Tx, beginning: Beginning): Promise<string> {
  const { at, hostCode, content, origin = null, isSample = false, now } = beginning;
  const isOwn = at.codes.includes(hostCode) && canEditPlan(at.actor, { hostCode });
  if (!isOwn) throw new DomainError("notFound", { desk: hostCode });
  const id = newId("pln", now.getTime());
  await tx.trainingPlan.create({
    data: {
      ...{ id, hostCode, isSample, draft: asJson(content) },
      ...{ copiedFromId: origin?.id ?? null, copiedFromRevision: origin?.revision ?? null },
      ...{ createdById: at.actor.userId, createdAt: now, updatedAt: now },
    },
  });
  await auditPlan(tx, at.actor, { id, municipalityCode: hostCode, action: origin ? "copied" : "created" });
  return id;
}
