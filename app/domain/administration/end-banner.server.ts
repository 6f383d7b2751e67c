import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { forgetShownBanner } from "./get-shown-banner.server";

/** Takes the notice away at once. Throws DomainError("notAllowed"), and ("conflict") when it was taken away before. */
export async function endBanner(options: { actor: Actor; bannerId: string; now: Date }): Promise<void> {
  const { actor, bannerId: id, now } = options;
  assertAdministrator(actor);
  await db().$transaction(async (tx) => {
    const { count } = await tx.siteBanner.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
    if (count === 0) throw new DomainError("conflict");
    const by = { actorKind: actorKindOf(actor), actorId: actor.userId };
    await writeAudit(tx, [{ ...by, action: "banner.ended", subjectType: "banner", subjectId: id }]);
  });
  forgetShownBanner();
}
