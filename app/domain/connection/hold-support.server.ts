import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { SupportSpell } from "~prisma/client";
import { aliasWhere } from "./alias-where.server";
import { holdAlias } from "./hold-alias.server";

/** A support of an alias the actor may record in, held with it. Throws DomainError("notFound"). */
export async function holdSupport(tx: Tx, wish: { actor: Actor; supportId: string }): Promise<SupportSpell> {
  const find = () => tx.supportSpell.findFirst({ where: { id: wish.supportId, alias: aliasWhere(wish.actor) } });
  const before = await find();
  if (before) await holdAlias(tx, { actor: wish.actor, aliasId: before.aliasId });
  const support = before && (await find());
  if (!support) throw new DomainError("notFound", { support: wish.supportId });
  return support;
}
