import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { colleaguesIn } from "./colleague-rows.server";
import type { Colleague } from "./colleagues";
import { ownAlias } from "./reachable-alias.server";

/** With whom an own alias may be shared: professionals of its town who work where its owner does. Throws DomainError("notFound"). */
export async function findColleagues(options: { actor: Actor; aliasId: string; now: Date }): Promise<Colleague[]> {
  const { municipalityCode } = await ownAlias(db(), options);
  const [colleagues, shares] = await Promise.all([
    colleaguesIn(db(), { userId: options.actor.userId, municipalityCode }),
    db().aliasShare.findMany({ where: { aliasId: options.aliasId } }),
  ]);
  const shared = new Set(shares.map(({ userId }) => userId));
  return colleagues.map(({ userId, name, jobTitle }) => ({ userId, name, jobTitle, isShared: shared.has(userId) }));
}
