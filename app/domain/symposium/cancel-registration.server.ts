import { db, type Tx } from "~/gateways/db.server";
import type { Registration } from "~prisma/client";
import { moveUp } from "./move-up.server";
import { lockRegistration } from "./personal-link.server";
import { type PublishedSymposium, SEAT_TRANSACTION } from "./published-symposium.server";
import { mailCancelled } from "./registration-mails.server";
import { auditSymposium } from "./symposium-audit.server";

/**
 * Gives up a place, or the wait for one; whoever waits longest is offered it. A second time changes nothing. Throws
 * DomainError("notFound").
 */
export async function cancelRegistration({ token, now }: { token: string; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { registration, published } = await lockRegistration(token, tx);
    if (registration.state === "cancelled" || published.row.endsAt <= now) return;
    await giveUp(tx, { published, registration, now });
    const { id, hostCode } = published.row;
    await auditSymposium(tx, null, { id, hostCode, action: "registrationCancelled" });
  }, SEAT_TRANSACTION);
}

/** Frees the place and hands it on. To be called with the symposium locked. */
export async function giveUp(
  tx: Tx,
  given: { published: PublishedSymposium; registration: Registration; isByHost?: boolean; now: Date },
): Promise<void> {
  const { published, registration, isByHost = false, now } = given;
  await tx.registration.update({ where: { id: registration.id }, data: { state: "cancelled", cancelledAt: now } });
  await mailCancelled(tx, { published, registrant: registration, now }, isByHost);
  await moveUp(tx, published, now);
}
