import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { auditTerm, type Editing, lockTerm } from "./glossary-desk.server";
import { canDelete } from "./rules";

/** Erases a draft for good. Throws DomainError("notFound"), ("conflict"), ("notAllowed") while it is published. */
export async function deleteTerm(options: Editing): Promise<void> {
  const { at, id } = options;
  await db().$transaction(async (tx) => {
    const row = await lockTerm(tx, options);
    if (!canDelete(at.actor, row)) throw new DomainError("notAllowed", { term: id });
    await tx.term.delete({ where: { id } });
    await auditTerm(tx, at.actor, { id, hostCode: row.hostCode, deed: "deleted" });
  });
}
