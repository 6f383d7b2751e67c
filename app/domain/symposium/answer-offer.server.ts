import { db } from "~/gateways/db.server";
import { giveUp } from "./cancel-registration.server";
import { moveUp } from "./move-up.server";
import { lockRegistration } from "./personal-link.server";
import { SEAT_TRANSACTION } from "./published-symposium.server";
import { mailPlaced } from "./registration-mails.server";
import { auditSymposium } from "./symposium-audit.server";

/** `late`: the time to answer is over, the place went on. */
export type OfferAnswer = "placed" | "declined" | "late";

/** Takes or declines an offered place. Taking it a second time changes nothing. Throws DomainError("notFound"). */
export async function answerOffer(options: { token: string; takes: boolean; now: Date }): Promise<OfferAnswer> {
  const { token, takes, now } = options;
  return db().$transaction(async (tx): Promise<OfferAnswer> => {
    const { registration, published } = await lockRegistration(token, tx);
    if (registration.state === "placed" && takes) return "placed";
    const { id, hostCode } = published.row;
    const isOpen = registration.state === "offered" && (registration.offerEndsAt ?? now) > now;
    if (!isOpen) {
      await moveUp(tx, published, now);
      return "late";
    }
    if (!takes) {
      await giveUp(tx, { published, registration, now });
      await auditSymposium(tx, null, { id, hostCode, action: "registrationDeclined" });
      return "declined";
    }
    const data = { state: "placed", offerEndsAt: null };
    await tx.registration.update({ where: { id: registration.id }, data });
    await mailPlaced(tx, { published, registrant: registration, now }, "offer");
    await auditSymposium(tx, null, { id, hostCode, action: "registrationAccepted" });
    return "placed";
  }, SEAT_TRANSACTION);
}
