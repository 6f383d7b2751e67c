import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { confirmListingIn } from "~/domain/directory/confirm-listing.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { CallInput } from "./call-list";
import { actorAtDesk, type Desk } from "./desk";
import { getDesk } from "./get-desk.server";

/**
 * Writes down a call. "Still right" also confirms the listing in the name of its municipality as of the day of the call,
 * unless it was confirmed later. Throws DomainError("notFound") at another desk, for a listing that is not the desk's or
 * has ended.
 */
export async function logCall(options: {
  actor: Actor;
  desk: Desk;
  listingId: string;
  input: CallInput;
  now: Date;
}): Promise<{ callId: string }> {
  const { listingId, input, now } = options;
  const desk = getDesk({ actor: options.actor, code: options.desk.code });
  const actor = actorAtDesk(options.actor, desk);
  const callId = newId("call", now.getTime());
  const calledAt = input.calledOn === tokyoDateKey(now) ? now : startOfTokyoDate(input.calledOn);
  await db().$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, municipalityCode: { in: desk.codes }, status: { in: ["published", "paused"] } },
      select: { municipalityCode: true, confirmedAt: true },
    });
    if (!listing) throw new DomainError("notFound", { listing: listingId });
    const { municipalityCode, confirmedAt } = listing;
    if (!canActAsOfficer(actor, municipalityCode)) throw new DomainError("notAllowed", { listing: listingId });
    const { result, note, nextOn } = input;
    await tx.listingCall.create({
      data: {
        ...{ id: callId, listingId, calledAt, result, note, calledById: actor.userId, calledByName: actor.name },
        nextOn: nextOn ? startOfTokyoDate(nextOn) : null,
      },
    });
    await writeAudit(tx, [
      {
        actorKind: "officer",
        actorId: actor.userId,
        action: "listing.called",
        subjectType: "listing",
        subjectId: listingId,
        municipalityCode,
        detail: { callId, result },
      },
    ]);
    if (result === "confirmed" && (!confirmedAt || confirmedAt <= calledAt)) {
      const name = municipalityByCode(municipalityCode)?.name ?? null;
      await confirmListingIn(tx, { listingId, by: "municipality", name, how: "phone", actor, now: calledAt });
    }
  });
  return { callId };
}
