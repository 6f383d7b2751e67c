import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import type { Prisma } from "~prisma/client";

type Done = {
  /** Of the record, also when it is about a track of it. */
  id: string;
  hostCode: string;
  action: string;
  subjectType?: "archiveRecord" | "archiveTrack" | "archiveSeries";
  detail?: Prisma.InputJsonObject;
};

/** The line `archive.ACTION` in the record of the host's desk. `actor` null: nobody did it by hand. */
export async function auditRecord(tx: Tx, actor: Actor | null, done: Done): Promise<void> {
  await auditRecords(tx, actor, [done]);
}

/** A line for each, in one query. */
export async function auditRecords(tx: Tx, actor: Actor | null, done: readonly Done[]): Promise<void> {
  const lines = done.map(({ id, hostCode, action, subjectType = "archiveRecord", detail = {} }) => ({
    actorKind: actorKindOf(actor),
    actorId: actor?.userId ?? null,
    action: `archive.${action}`,
    subjectType,
    subjectId: id,
    municipalityCode: hostCode,
    detail,
  }));
  await writeAudit(tx, lines);
}

/** Tells search and feeds that what the public sees of these records is another now. */
export async function tellRecordChanged(tx: Tx, { ids }: { ids: string[] }): Promise<void> {
  if (ids.length > 0) await addToOutbox(tx, [{ name: "record.changed", payload: { ids } }]);
}

/** Tells search that something else stands in the captions of a record. */
export async function tellCuesChanged(tx: Tx, { recordId }: { recordId: string }): Promise<void> {
  await addToOutbox(tx, [{ name: "record.cues", payload: { recordId } }]);
}
