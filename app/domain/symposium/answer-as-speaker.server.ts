import { db, Prisma } from "~/gateways/db.server";
import { lockRow } from "./editable-symposium.server";
import { tellOfficersOfSpeaker } from "./mail-speakers.server";
import { type Consents, type Proposal, proposedChanges } from "./speaker-answer";
import { consentsOf, findLinkedSpeaker } from "./speaker-link.server";
import { auditSymposium, tellSymposiumChanged } from "./symposium-audit.server";

/**
 * A speaker confirms their entry, sends what should stand there instead, and gives or refuses each consent. Consents hold
 * at once, on the published page too; the words only after an officer took them over. The officers are told.
 * Throws DomainError("notFound").
 */
export async function answerAsSpeaker(options: {
  token: string;
  proposal: Proposal;
  consents: Consents;
  now: Date;
}): Promise<void> {
  const { token, proposal, consents, now } = options;
  const { row: found } = await findLinkedSpeaker(token);
  await db().$transaction(async (tx) => {
    await lockRow(tx, found.symposiumId);
    const linked = await findLinkedSpeaker(token, tx);
    const { row, speaker } = linked;
    const isOther = proposedChanges(speaker, proposal).length > 0;
    const before = consentsOf(row);
    const changed = (["recording", "slides", "photo"] as const).filter((kind) => before[kind] !== consents[kind]);
    await tx.symposiumSpeaker.update({
      where: { id: row.id },
      data: {
        proposed: isOther ? proposal : Prisma.DbNull,
        proposedAt: isOther ? now : null,
        confirmedAt: now,
        ...{ consentRecording: consents.recording, consentSlides: consents.slides, consentPhoto: consents.photo },
        ...(changed.length > 0 && { consentAt: now }),
      },
    });
    const { id, hostCode } = row.symposium;
    const detail = { speaker: row.id, proposed: isOther, consents: changed };
    await auditSymposium(tx, null, { id, hostCode, action: "speakerAnswered", detail });
    // Of a symposium without a page there may be a record already.
    if (changed.length > 0) await tellSymposiumChanged(tx, id);
    await tellOfficersOfSpeaker(tx, {
      linked,
      isOther,
      refused: changed.filter((kind) => consents[kind] === "no"),
      now,
    });
  });
}
