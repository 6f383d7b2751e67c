import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { aliasWhere } from "./alias-where.server";

/** Whether the actor accompanies anybody, and the first day after today on which to look in; null when none is set. */
export async function findNextLookIn(options: {
  actor: Actor;
  now: Date;
}): Promise<{ hasAliases: boolean; nextOn: DateKey | null }> {
  const alias = aliasWhere(options.actor);
  const [first, next] = await Promise.all([
    db().alias.findFirst({ where: alias, select: { id: true } }),
    db().connection.findFirst({
      where: { alias, lookInOn: { gt: tokyoDateKey(options.now) } },
      orderBy: { lookInOn: "asc" },
      select: { lookInOn: true },
    }),
  ]);
  return { hasAliases: first !== null, nextOn: next?.lookInOn ?? null };
}
