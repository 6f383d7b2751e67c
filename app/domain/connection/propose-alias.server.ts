import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { aliasWhere } from "./alias-where.server";
import { openAlias } from "./open-sealed.server";
import { suggestAlias } from "./suggest-alias";

/** As many as most professionals ever have: opening a thousand would cost six times the page. */
const MOST_OPENED = 100;

/**
 * An alias to begin with that nobody has whom the actor may read of: none of the latest hundred, and where there are more,
 * one out of so many that it seldom meets an older one. Those that cannot be opened are passed over.
 */
export async function proposeAlias({ actor }: { actor: Actor }): Promise<string> {
  const rows = await db().alias.findMany({
    where: aliasWhere(actor),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_OPENED + 1,
  });
  const opened = await Promise.all(rows.slice(0, MOST_OPENED).map(openAlias));
  const taken = opened.flatMap(({ words }) => words?.alias ?? []);
  return suggestAlias(taken, Math.random, rows.length > MOST_OPENED);
}
