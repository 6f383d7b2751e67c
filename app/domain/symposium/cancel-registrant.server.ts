import { db } from "~/gateways/db.server";
import { giveUp } from "./cancel-registration.server";
import type { DeskAt } from "./editable-symposium.server";
import { lockPublished, SEAT_TRANSACTION } from "./published-symposium.server";
import { getRegistrant } from "./registrant-row.server";
import { auditSymposium } from "./symposium-audit.server";

/** Cancels someone's registration for them; they are told, the place goes on. Throws DomainError("notFound"). */
export async function cancelRegistrant(options: {
  at: DeskAt;
  symposiumId: string;
  registrationId: string;
  now: Date;
}): Promise<void> {
  const { at, symposiumId, registrationId, now } = options;
  await db().$transaction(async (tx) => {
    const published = await lockPublished(symposiumId, tx);
    const { symposium, registration } = await getRegistrant(at, { symposiumId, registrationId }, tx);
    if (!published || registration.state === "cancelled" || published.row.endsAt <= now) return;
    await giveUp(tx, { published, registration, isByHost: true, now });
    const detail = { registration: registrationId };
    const { hostCode } = symposium;
    await auditSymposium(tx, at.actor, { id: symposiumId, hostCode, action: "registrantCancelled", detail });
  }, SEAT_TRANSACTION);
}
