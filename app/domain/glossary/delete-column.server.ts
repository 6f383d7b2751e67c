import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { auditColumn, type Editing, lockColumn } from "./glossary-desk.server";
import { canDelete } from "./rules";

/** Erases a draft for good. Throws DomainError("notFound"), ("conflict"), ("notAllowed") while it is published. */
export async function deleteColumn(options: Editing): Promise<void> {
  const { at, id } = options;
  await db().$transaction(async (tx) => {
    const row = await lockColumn(tx, options);
    if (!canDelete(at.actor, row)) throw new DomainError("notAllowed", { column: id });
    await tx.wordColumn.delete({ where: { id } });
    await auditColumn(tx, at.actor, { id, hostCode: row.hostCode, deed: "deleted" });
  });
}
