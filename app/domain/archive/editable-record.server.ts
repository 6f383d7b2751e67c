import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { ArchiveRecord, Prisma } from "~prisma/client";
import { canEditRecord } from "./rules";

/** The records a desk hosts or shares. */
export function whereEditableRecord({ codes }: Pick<DeskAt, "codes">): Prisma.ArchiveRecordWhereInput {
  return { OR: [{ hostCode: { in: [...codes] } }, { coHosts: { hasSome: [...codes] } }] };
}

/** A record of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getEditableRecord(at: DeskAt, id: string, tx: Tx = db()): Promise<ArchiveRecord> {
  const row = await tx.archiveRecord.findFirst({ where: { AND: [whereEditableRecord(at), { id }] } });
  if (!row || !canEditRecord(at.actor, row)) throw new DomainError("notFound", { record: id });
  return row;
}

/** The same, locked until the transaction ends: what is read is what will be changed. */
export async function lockEditableRecord(at: DeskAt, id: string, tx: Tx): Promise<ArchiveRecord> {
  await tx.$queryRaw`SELECT 1 FROM "ArchiveRecord" WHERE "id" = ${id} FOR UPDATE`;
  return getEditableRecord(at, id, tx);
}

/** Throws DomainError("conflict") with the version of now when another tab or colleague has saved since. */
export function refuseOldRecord(row: ArchiveRecord, baseVersion: number): void {
  if (row.draftVersion === baseVersion) return;
  throw new DomainError("conflict", { record: row.id, version: row.draftVersion });
}
