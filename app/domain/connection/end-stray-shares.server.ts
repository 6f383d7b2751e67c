import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import { isSameOrganisation } from "./colleagues";

/**
 * Ends the shares and offers of colleagues who work elsewhere by now, or are professionals of the town no longer. Where it is
 * the owner who has gone, colleagues keep what was shared: nobody is left alone because somebody changed their job.
 */
export async function endStrayShares(): Promise<number> {
  const placeOf = await workplaces();
  const owner = { select: { ownerUserId: true, municipalityCode: true } };
  const shares = await db().aliasShare.findMany({ include: { alias: owner } });
  const strayShares = shares.filter(({ userId, alias }) => isStray(placeOf, userId, alias));
  const offered = await db().alias.findMany({
    where: { handoverToUserId: { not: null } },
    select: { id: true, handoverToUserId: true, ...owner.select },
  });
  const strayOffers = offered.filter(({ handoverToUserId, ...alias }) => isStray(placeOf, handoverToUserId!, alias));
  for (const { aliasId, userId } of strayShares) {
    await db().$transaction(async (tx) => {
      await tx.aliasShare.deleteMany({ where: { aliasId, userId } });
      await auditAlias(tx, { actor: null, action: "alias.shareEnded", aliasId, detail: { user: userId } });
    });
  }
  for (const { id } of strayOffers) {
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE "Alias" SET "handoverToUserId" = NULL WHERE "id" = ${id}`;
      await auditAlias(tx, { actor: null, action: "alias.handoverEnded", aliasId: id });
    });
  }
  return strayShares.length + strayOffers.length;
}

type Workplaces = Map<string, string | null>;

async function workplaces(): Promise<Workplaces> {
  const roles = await db().membership.findMany({
    where: { role: "professional", status: "approved" },
    select: { userId: true, municipalityCode: true, organisation: true },
  });
  return new Map(roles.map((role) => [keyOf(role.userId, role.municipalityCode), role.organisation]));
}

function isStray(
  placeOf: Workplaces,
  userId: string,
  { ownerUserId, municipalityCode }: { ownerUserId: string; municipalityCode: string },
): boolean {
  const owners = placeOf.get(keyOf(ownerUserId, municipalityCode));
  const own = placeOf.get(keyOf(userId, municipalityCode));
  if (own === undefined) return true;
  return owners !== undefined && !isSameOrganisation(own, owners);
}

function keyOf(userId: string, municipalityCode: string | null): string {
  return `${userId} ${municipalityCode}`;
}
