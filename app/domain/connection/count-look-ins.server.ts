import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { aliasWhere } from "./alias-where.server";

/** Of how many people one looks in today: those whose day is today or past. */
export async function countLookIns({ actor, now }: { actor: Actor; now: Date }): Promise<number> {
  const due = { some: { lookInOn: { lte: tokyoDateKey(now) } } };
  return db().alias.count({ where: { AND: aliasWhere(actor), connections: due } });
}
