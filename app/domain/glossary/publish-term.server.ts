import { db } from "~/gateways/db.server";
import { findGaps } from "./check-term";
import { readTermContent } from "./content-of";
import { auditTerm, type Editing, lockTerm, tellTermChanged } from "./glossary-desk.server";
import type { SaveTermAnswer } from "./save-term.server";

/**
 * Shows a term to everyone as it is kept. What is missing comes back as problems. A term that is published already stays
 * as it is. Throws DomainError("notFound"), ("conflict").
 */
export async function publishTerm(options: Editing): Promise<SaveTermAnswer> {
  const { at, id, now } = options;
  return db().$transaction(async (tx): Promise<SaveTermAnswer> => {
    const row = await lockTerm(tx, options);
    if (row.publishedAt) return { ok: true, version: row.version };
    const problems = findGaps({ content: readTermContent(row.content) });
    if (problems.length > 0) return { ok: false, problems };
    const version = row.version + 1;
    await tx.term.update({ where: { id }, data: { publishedAt: now, version, updatedAt: now } });
    await auditTerm(tx, at.actor, { id, hostCode: row.hostCode, deed: "published" });
    await tellTermChanged(tx, { ids: [id] });
    return { ok: true, version };
  });
}
