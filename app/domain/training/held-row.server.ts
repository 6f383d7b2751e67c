import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { HeldTraining } from "~prisma/client";
import { townsOfOfficer } from "./rules";

/** A held training of a town of the desk, of this plan. Throws DomainError("notFound") for anyone else's. */
export async function getHeldRow(at: DeskAt, of: { planId: string; id: string }, tx: Tx = db()): Promise<HeldTraining> {
  const codes = townsOfOfficer(at.actor).filter((code) => at.codes.includes(code));
  const row = await tx.heldTraining.findFirst({ where: { ...of, municipalityCode: { in: codes } } });
  if (!row) throw new DomainError("notFound", { held: of.id });
  return row;
}
