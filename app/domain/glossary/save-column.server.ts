import { db } from "~/gateways/db.server";
import { type ColumnInput, type ColumnProblem, findColumnGaps } from "./column-form";
import { auditColumn, type Editing, lockColumn, tellTermChanged } from "./glossary-desk.server";

export type SaveColumnAnswer = { ok: true; version: number } | { ok: false; problems: ColumnProblem[] };

/**
 * Keeps a column; a published one is read by everyone as saved, so its gaps come back as problems and nothing is kept.
 * Throws DomainError("notFound"), ("conflict").
 */
export async function saveColumn(options: Editing & { input: ColumnInput }): Promise<SaveColumnAnswer> {
  const { at, id, input, now } = options;
  return db().$transaction(async (tx): Promise<SaveColumnAnswer> => {
    const row = await lockColumn(tx, options);
    const problems = row.publishedAt ? findColumnGaps(input) : [];
    if (problems.length > 0) return { ok: false, problems };
    const version = row.version + 1;
    await tx.wordColumn.update({ where: { id }, data: { ...input, version, updatedAt: now } });
    await auditColumn(tx, at.actor, { id, hostCode: row.hostCode, deed: "saved" });
    if (row.publishedAt) await tellTermChanged(tx, { ids: [id] });
    return { ok: true, version };
  });
}
