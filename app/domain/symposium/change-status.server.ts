import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type DeskAt, lockEditable, refuseOldVersion } from "./editable-symposium.server";
import { freezeRevision, publishedContent } from "./publish-symposium.server";
import type { EventStatus } from "./symposium";
import { auditSymposium, tellSymposiumChanged } from "./symposium-audit.server";
import { tellRegistered } from "./tell-registered.server";

/**
 * Postpones, cancels or resumes a published symposium: at once for everybody, the registered are told, the sequence
 * rises. The draft stays as it is. Throws DomainError("notFound") (also when never published), ("conflict") when it has
 * that status already or the version is an old one.
 */
export async function changeEventStatus(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  to: EventStatus;
  /** Why, and what the registered should do. */
  note: string;
  now: Date;
}): Promise<void> {
  const { at, id, baseVersion, to, note, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockEditable(at, id, tx);
    refuseOldVersion(row, baseVersion);
    const content = await publishedContent(tx, row);
    if (!content) throw new DomainError("notFound", { symposium: id });
    if (row.eventStatus === to) throw new DomainError("conflict", { symposium: id, version: row.draftVersion });
    // A revision of its own, with the words of the last: what is told once a revision is told of this change too.
    const revision = await freezeRevision(tx, { row, content, changes: ["status"], at, now });
    await tx.symposium.update({
      where: { id },
      data: {
        ...{ eventStatus: to, statusNote: to === "scheduled" ? "" : note, statusChangedAt: now },
        ...{ sequence: row.sequence + 1, draftVersion: row.draftVersion + 1 },
      },
    });
    await auditSymposium(tx, at.actor, { id, hostCode: row.hostCode, action: to, detail: { revision } });
    await tellSymposiumChanged(tx, id);
    await tellRegistered(tx, { symposiumId: id, changes: [], revision });
  });
}
