import { db } from "~/gateways/db.server";
import { findGaps, type TermProblem } from "./check-term";
import { auditTerm, type Editing, lockTerm, tellTermChanged } from "./glossary-desk.server";
import type { TermRowContent } from "./term-form";

export type SaveTermAnswer = { ok: true; version: number } | { ok: false; problems: TermProblem[] };

/**
 * Keeps a term; a published one is read by everyone as saved, so its gaps come back as problems and nothing is kept.
 * Throws DomainError("notFound"), ("conflict").
 */
export async function saveTerm(options: Editing & { input: TermRowContent }): Promise<SaveTermAnswer> {
  const { at, id, input, now } = options;
  return db().$transaction(async (tx): Promise<SaveTermAnswer> => {
    const row = await lockTerm(tx, options);
    const gaps = row.publishedAt ? findGaps(input) : [];
    if (gaps.length > 0) return { ok: false, problems: gaps };
    const version = row.version + 1;
    const { word, reading, content } = input;
    const related = content.relatedTermIds.filter((other) => other !== id);
    const kept = { ...content, relatedTermIds: related };
    await tx.term.update({ where: { id }, data: { word, reading, content: kept, version, updatedAt: now } });
    await auditTerm(tx, at.actor, { id, hostCode: row.hostCode, deed: "saved" });
    if (row.publishedAt) await tellTermChanged(tx, { ids: [id] });
    return { ok: true, version };
  });
}
