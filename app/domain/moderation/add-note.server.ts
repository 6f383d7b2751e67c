import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { getDesk } from "./get-desk.server";

export const NOTE_MAX = 2000;

/** Keeps a note for colleagues with a listing; never public. Throws DomainError("notFound") for other towns' listings. */
export async function addNote(options: {
  actor: Actor;
  deskCode: string;
  listingId: string;
  /** 1 to NOTE_MAX characters. */
  text: string;
  now: Date;
}): Promise<void> {
  const { actor, deskCode, listingId, text, now } = options;
  const desk = getDesk({ actor, code: deskCode });
  await db().$transaction(async (tx) => {
    const where = { id: listingId, municipalityCode: { in: desk.codes } };
    const listing = await tx.listing.findFirst({ where, select: { municipalityCode: true } });
    if (!listing) throw new DomainError("notFound", { listing: listingId });
    const { municipalityCode } = listing;
    const author = { authorId: actor.userId, authorName: actor.name };
    const id = newId("note", now.getTime());
    await tx.officerNote.create({ data: { id, listingId, municipalityCode, ...author, text, createdAt: now } });
    const by = { actorKind: actorKindOf(actor), actorId: actor.userId };
    await writeAudit(tx, [
      { ...by, action: "note.added", subjectType: "listing", subjectId: listingId, municipalityCode },
    ]);
  });
}
