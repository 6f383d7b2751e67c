import { db } from "~/gateways/db.server";
import { findColumnGaps } from "./column-form";
import { auditColumn, type Editing, lockColumn, tellTermChanged } from "./glossary-desk.server";
import type { SaveColumnAnswer } from "./save-column.server";

/**
 * Shows a column to everyone as it is kept. What is missing comes back as problems. A column that is published already
 * stays as it is. Throws DomainError("notFound"), ("conflict").
 */
export async function publishColumn(options: Editing): Promise<SaveColumnAnswer> {
  const { at, id, now } = options;
  return db().$transaction(async (tx): Promise<SaveColumnAnswer> => {
    const row = await lockColumn(tx, options);
    if (row.publishedAt) return { ok: true, version: row.version };
    const problems = findColumnGaps(row);
    if (problems.length > 0) return { ok: false, problems };
    const version = row.version + 1;
    await tx.wordColumn.update({ where: { id }, data: { publishedAt: now, version, updatedAt: now } });
    await auditColumn(tx, at.actor, { id, hostCode: row.hostCode, deed: "published" });
    await tellTermChanged(tx, { ids: [id] });
    return { ok: true, version };
  });
}
