import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma } from "~prisma/client";
import { colleaguesIn } from "./colleague-rows.server";
import { canKeepAliases } from "./rules";

/** Aliases offered to the actor, as far as they may keep aliases of that town. */
export function offeredWhere(actor: Actor): Prisma.AliasWhereInput {
  if (!canKeepAliases(actor)) return { id: { in: [] } };
  return { handoverToUserId: actor.userId, municipalityCode: { in: actor.professionalOf } };
}

/** One of them, whose owner is still a colleague, with the owner's address if they are. Throws DomainError("notFound"). */
export async function offeredAlias(tx: Tx, { actor, aliasId }: { actor: Actor; aliasId: string }) {
  const row = await tx.alias.findFirst({ where: { id: aliasId, AND: offeredWhere(actor) } });
  if (!row) throw new DomainError("notFound", { alias: aliasId });
  const { municipalityCode, ownerUserId } = row;
  const colleagues = await colleaguesIn(tx, { userId: actor.userId, municipalityCode });
  const owner = colleagues.find(({ userId }) => userId === ownerUserId);
  return { row, owner };
}
