import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import type { ColumnInput } from "./column-form";
import { auditColumn, type GlossaryDesk, refuseOtherHost } from "./glossary-desk.server";

/** Begins a column as a draft of a municipality of the desk. Returns its id. Throws DomainError("notFound"). */
export async function createColumn(options: {
  at: GlossaryDesk;
  hostCode: string;
  input: ColumnInput;
  isSample?: boolean;
  now: Date;
}): Promise<string> {
  const { at, hostCode, input, isSample = false, now } = options;
  refuseOtherHost(at, hostCode);
  const id = newId("col", now.getTime());
  await db().$transaction(async (tx) => {
    const made = { createdAt: now, createdById: at.actor.userId, updatedAt: now };
    await tx.wordColumn.create({ data: { id, hostCode, ...input, isSample, ...made } });
    await auditColumn(tx, at.actor, { id, hostCode, deed: "created" });
  });
  return id;
}
