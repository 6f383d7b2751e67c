import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import type { Prisma } from "~prisma/client";

type Done = { id: string; hostCode: string; action: string; detail?: Prisma.InputJsonObject };

/** The line in the record of the host's desk. `actor` null: a speaker by link. */
export async function auditSymposium(tx: Tx, actor: Actor | null, done: Done): Promise<void> {
  await auditSymposia(tx, actor, [done]);
}

/** A line for each, in one query. */
export async function auditSymposia(tx: Tx, actor: Actor | null, done: readonly Done[]): Promise<void> {
  const lines = done.map(({ id, hostCode, action, detail = {} }) => ({
    actorKind: actorKindOf(actor),
    actorId: actor?.userId ?? null,
    action: `symposium.${action}`,
    subjectType: "symposium",
    subjectId: id,
    municipalityCode: hostCode,
    detail,
  }));
  await writeAudit(tx, lines);
}

/** Tells search, feeds and the waiting list that what the public sees, or how many places there are, is another now. */
export async function tellSymposiumChanged(tx: Tx, id: string): Promise<void> {
  await addToOutbox(tx, [{ name: "symposium.changed", payload: { ids: [id] } }]);
}
