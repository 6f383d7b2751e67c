import type { Actor } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { db } from "~/gateways/db.server";
import { type BannerLevel, isShown, type ShownBanner } from "./banner";

export type BannerState = ShownBanner & { startsAt: string; endsAt: string; isShown: boolean };

/** The notice that is shown, or will be; null when there is none. Throws DomainError("notAllowed"). */
export async function getBanner({ actor, now }: { actor: Actor; now: Date }): Promise<BannerState | null> {
  assertAdministrator(actor);
  const row = await db().siteBanner.findFirst({
    where: { endedAt: null, endsAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  if (!row) return null;
  const { id, level, textJa, textEn, startsAt, endsAt } = row;
  const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  return { id, level: level as BannerLevel, textJa, textEn, ...times, isShown: isShown(row, now) };
}
