import { db } from "~/gateways/db.server";
import type { SymposiumAccess } from "~prisma/client";
import { type DeskAt, lockEditable, refuseOldVersion } from "./editable-symposium.server";
import { freezeRevision, publishedContent } from "./publish-symposium.server";
import { auditSymposium } from "./symposium-audit.server";
import { tellRegistered } from "./tell-registered.server";

export type AccessInput = Pick<SymposiumAccess, "joinUrl" | "joinNote" | "opensMinutesBefore">;

/**
 * Keeps how one gets in. It holds at once, because the registered read it from their own page; when a published
 * symposium had a link and now has another, they are told. Returns whether they are.
 * Throws DomainError("notFound"), ("conflict").
 */
export async function saveAccess(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  input: AccessInput;
  now: Date;
}): Promise<{ version: number; isTold: boolean }> {
  const { at, id, baseVersion, input, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditable(at, id, tx);
    refuseOldVersion(row, baseVersion);
    const before = await tx.symposiumAccess.findUnique({ where: { symposiumId: id } });
    const version = row.draftVersion + 1;
    if (before && isSame(before, input)) return { version: row.draftVersion, isTold: false };
    await tx.symposiumAccess.upsert({
      where: { symposiumId: id },
      create: { symposiumId: id, ...input, updatedAt: now },
      update: { ...input, updatedAt: now },
    });
    await tx.symposium.update({ where: { id }, data: { draftVersion: version, updatedAt: now } });
    await auditSymposium(tx, at.actor, { id, hostCode: row.hostCode, action: "accessSaved" });
    const isOther = before && (before.joinUrl !== input.joinUrl || before.joinNote !== input.joinNote);
    const content = isOther && before.joinUrl ? await publishedContent(tx, row) : null;
    const isAhead = row.endsAt !== null && row.endsAt > now && row.eventStatus !== "cancelled";
    if (!content || !isAhead) return { version, isTold: false };
    const revision = await freezeRevision(tx, { row, content, changes: ["link"], at, now });
    await tellRegistered(tx, { symposiumId: id, changes: ["link"], revision });
    return { version, isTold: true };
  });
}

function isSame(before: AccessInput, input: AccessInput): boolean {
  const { joinUrl, joinNote, opensMinutesBefore } = before;
  return joinUrl === input.joinUrl && joinNote === input.joinNote && opensMinutesBefore === input.opensMinutesBefore;
}
