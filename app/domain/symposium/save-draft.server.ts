import { db, type Tx } from "~/gateways/db.server";
import type { Symposium } from "~prisma/client";
import { asJson } from "./as-json.server";
import { readContent } from "./content-of";
import { type DeskAt, lockEditable, refuseOldVersion } from "./editable-symposium.server";
import { auditSymposium } from "./symposium-audit.server";
import { type SymposiumContent, symposiumContentSchema } from "./symposium-content";

/**
 * Keeps a changed draft; the public sees nothing of it. `change` receives the draft as it stands now. Returns the new
 * version. Throws DomainError("notFound"), ("conflict") when `baseVersion` is not the present one.
 */
export async function saveDraft(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  /** Which part, for the record. */
  section: string;
  change: (content: SymposiumContent) => SymposiumContent;
  now: Date;
}): Promise<{ version: number; content: SymposiumContent }> {
  const { at, id, baseVersion, section, change, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditable(at, id, tx);
    refuseOldVersion(row, baseVersion);
    return keepDraft(tx, { row, content: change(readContent(row.draft)), at, section, now });
  });
}

/** Inside a transaction that has locked the row. Throws ZodError when the content has a shape nobody can type: a bug. */
export async function keepDraft(
  tx: Tx,
  kept: { row: Symposium; content: SymposiumContent; at: DeskAt; section: string; now: Date },
): Promise<{ version: number; content: SymposiumContent }> {
  const { row, at, section, now } = kept;
  const content = symposiumContentSchema.parse(kept.content);
  const version = row.draftVersion + 1;
  await tx.symposium.update({
    where: { id: row.id },
    data: { draft: asJson(content), draftVersion: version, updatedAt: now },
  });
  const speakers = content.speakers.map(({ id }) => ({ id, symposiumId: row.id, createdAt: now }));
  await tx.symposiumSpeaker.createMany({ data: speakers, skipDuplicates: true });
  await auditSymposium(tx, at.actor, { id: row.id, hostCode: row.hostCode, action: "draftSaved", detail: { section } });
  return { version, content };
}
