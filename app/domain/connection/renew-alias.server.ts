import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { auditAlias } from "./alias-audit.server";
import { keepUntilFrom } from "./keep-rule";
import { ownAlias } from "./reachable-alias.server";

/** Keeps an own alias for another twelve months from now (Tokyo day). Throws DomainError("notFound"). */
export async function renewAlias(options: {
  actor: Actor;
  aliasId: string;
  now: Date;
}): Promise<{ keepUntil: string }> {
  const { actor, aliasId, now } = options;
  const keepUntil = keepUntilFrom(now);
  await db().$transaction(async (tx) => {
    await ownAlias(tx, { actor, aliasId });
    await tx.alias.update({ where: { id: aliasId }, data: { keepUntil, remindedAt: null, updatedAt: now } });
    await auditAlias(tx, { actor, action: "alias.renewed", aliasId });
  });
  return { keepUntil: tokyoDateKey(keepUntil) };
}
