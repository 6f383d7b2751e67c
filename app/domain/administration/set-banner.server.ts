import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { type BannerForm, type BannerProblems, checkBanner } from "./banner";
import { forgetShownBanner } from "./get-shown-banner.server";

/**
 * Puts a notice over every page for its time, in place of the one before. Returns what is to be mended; an empty list
 * when it was put. Throws DomainError("notAllowed").
 */
export async function setBanner(options: { actor: Actor; form: BannerForm; now: Date }): Promise<BannerProblems> {
  const { actor, form, now } = options;
  assertAdministrator(actor);
  const { banner, problems } = checkBanner(form, now);
  if (problems) return problems;
  const id = newId("banner", now.getTime());
  await db().$transaction(async (tx) => {
    await tx.siteBanner.updateMany({ where: { endedAt: null }, data: { endedAt: now } });
    await tx.siteBanner.create({ data: { id, ...banner, createdAt: now, createdById: actor.userId } });
    const detail = { level: banner.level, from: banner.startsAt.toISOString(), until: banner.endsAt.toISOString() };
    const by = { actorKind: actorKindOf(actor), actorId: actor.userId };
    await writeAudit(tx, [{ ...by, action: "banner.set", subjectType: "banner", subjectId: id, detail }]);
  });
  forgetShownBanner();
  return [];
}
