import type { Actor } from "~/domain/accounts/actor";
import type { Prisma } from "~prisma/client";
import { canKeepAliases } from "./rules";

const NONE: Prisma.AliasWhereInput = { id: { in: [] } };

/** The part of a query's `where` that holds who reads and records: the owner, and colleagues it is shared with. */
export function aliasWhere(actor: Actor): Prisma.AliasWhereInput {
  if (!canKeepAliases(actor)) return NONE;
  const { userId, professionalOf } = actor;
  const shared = { shares: { some: { userId } }, municipalityCode: { in: professionalOf } };
  return { OR: [{ ownerUserId: userId }, shared] };
}

/** Who changes words, shares, hands over, exports, renews and deletes: the owner alone. */
export function ownAliasWhere(actor: Actor): Prisma.AliasWhereInput {
  return canKeepAliases(actor) ? { ownerUserId: actor.userId } : NONE;
}
