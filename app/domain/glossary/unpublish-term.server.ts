import { db } from "~/gateways/db.server";
import { auditTerm, type Editing, lockTerm, tellTermChanged } from "./glossary-desk.server";

/** Takes a term back: it is a draft again. Throws DomainError("notFound"), ("conflict"). */
export async function unpublishTerm(options: Editing): Promise<void> {
  const { at, id, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockTerm(tx, options);
    if (!row.publishedAt) return;
    await tx.term.update({ where: { id }, data: { publishedAt: null, version: row.version + 1, updatedAt: now } });
    await auditTerm(tx, at.actor, { id, hostCode: row.hostCode, deed: "withdrawn" });
    await tellTermChanged(tx, { ids: [id] });
  });
}
