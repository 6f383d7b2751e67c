import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { HandoverLine } from "./connection-view";
import { offeredWhere } from "./offered-alias.server";
import { openAlias } from "./open-sealed.server";
import { findUserNames } from "./user-names.server";

/**
 * What colleagues offer to the actor, latest first: the alias and who offers it, so that both know whom they speak of.
 * Nothing else of it is read before it is taken. Those whose words cannot be opened are left out.
 */
export async function findHandovers({ actor }: { actor: Actor; now: Date }): Promise<HandoverLine[]> {
  const rows = await db().alias.findMany({
    where: offeredWhere(actor),
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  const names = await findUserNames(rows.map(({ ownerUserId }) => ownerUserId));
  const lines = await Promise.all(
    rows.map(async (row) => {
      const { words } = await openAlias(row);
      return words === null
        ? []
        : [{ aliasId: row.id, alias: words.alias, fromName: names.get(row.ownerUserId) ?? "" }];
    }),
  );
  return lines.flat();
}
