import { db } from "~/gateways/db.server";
import { auditColumn, type Editing, lockColumn, tellTermChanged } from "./glossary-desk.server";

/** Takes a column back: it is a draft again. Throws DomainError("notFound"), ("conflict"). */
export async function unpublishColumn(options: Editing): Promise<void> {
  const { at, id, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockColumn(tx, options);
    if (!row.publishedAt) return;
    await tx.wordColumn.update({
      where: { id },
      data: { publishedAt: null, version: row.version + 1, updatedAt: now },
    });
    await auditColumn(tx, at.actor, { id, hostCode: row.hostCode, deed: "withdrawn" });
    await tellTermChanged(tx, { ids: [id] });
  });
}
