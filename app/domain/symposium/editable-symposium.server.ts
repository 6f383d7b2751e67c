import type { Actor } from "~/domain/accounts/actor";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, Symposium } from "~prisma/client";
import { canEditSymposium } from "./rules";

/** An officer at a desk and the codes that desk covers: whatever else they may do, they do it from there. */
export type DeskAt = { actor: Actor; codes: readonly string[] };

/** The symposia a desk hosts or shares. */
export function whereEditable({ codes }: Pick<DeskAt, "codes">): Prisma.SymposiumWhereInput {
  return { OR: [{ hostCode: { in: [...codes] } }, { coHosts: { hasSome: [...codes] } }] };
}

/** A symposium of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getEditable(at: DeskAt, id: string, tx: Tx = db()): Promise<Symposium> {
  const row = await tx.symposium.findFirst({ where: { AND: [whereEditable(at), { id }] } });
  if (!row || !canEditSymposium(at.actor, row)) throw new DomainError("notFound", { symposium: id });
  return row;
}

/** The same, locked until the transaction ends: what is read is what will be changed. */
export async function lockEditable(at: DeskAt, id: string, tx: Tx): Promise<Symposium> {
  await lockRow(tx, id);
  return getEditable(at, id, tx);
}

/** Saves of one symposium come one after the other. */
export async function lockRow(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Symposium" WHERE "id" = ${id} FOR UPDATE`;
}

/** Throws DomainError("conflict") with the version of now when another tab or colleague has saved since. */
export function refuseOldVersion(row: Symposium, baseVersion: number): void {
  if (row.draftVersion === baseVersion) return;
  throw new DomainError("conflict", { symposium: row.id, version: row.draftVersion });
}
