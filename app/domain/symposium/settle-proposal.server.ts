import { db, Prisma } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { readContent } from "./content-of";
import { type DeskAt, lockEditable, refuseOldVersion } from "./editable-symposium.server";
import { keepDraft } from "./save-draft.server";
import { readProposal, takeOver } from "./speaker-answer";

/**
 * Puts what a speaker sent into the draft, or leaves the draft as it is; either way it waits no longer.
 * Throws DomainError("notFound"), ("conflict").
 */
export async function settleProposal(options: {
  at: DeskAt;
  id: string;
  speakerId: string;
  baseVersion: number;
  isTaken: boolean;
  now: Date;
}): Promise<void> {
  const { at, id, speakerId, baseVersion, isTaken, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockEditable(at, id, tx);
    refuseOldVersion(row, baseVersion);
    const sent = await tx.symposiumSpeaker.findFirst({ where: { id: speakerId, symposiumId: id } });
    const proposal = readProposal(sent?.proposed ?? null);
    if (!proposal) throw new DomainError("notFound", { speaker: speakerId });
    const content = readContent(row.draft);
    await keepDraft(tx, {
      ...{ row, at, section: isTaken ? "proposalTaken" : "proposalLeft", now },
      content: isTaken ? takeOver(content, speakerId, proposal) : content,
    });
    await tx.symposiumSpeaker.update({
      where: { id: speakerId },
      data: { proposed: Prisma.DbNull, proposedAt: null },
    });
  });
}
