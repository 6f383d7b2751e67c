import { type Actor, scopeOf } from "~/domain/accounts/actor";
import type { ListingKind } from "~/domain/directory/listing";
import { visibleListings } from "~/domain/directory/visible-listings.server";
import { isThemeKey, type ThemeKey } from "~/domain/directory/vocabulary";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { CONNECTION_STATES, type ConnectionState } from "./connection-state";
import { reachableAlias } from "./reachable-alias.server";
import { canKeepAliases } from "./rules";

/**
 * A listing to choose for a sheet. `isForAll` false: only staff may see it, so it cannot go on one. `state`: how the alias
 * stands to it.
 */
export type SheetChoice = {
  id: string;
  name: string;
  kind: ListingKind;
  theme: ThemeKey | null;
  isForAll: boolean;
  state: ConnectionState | null;
};

/**
 * What may be put on a sheet: the つながり of an alias, candidates first, else the listings named. Throws DomainError:
 * notAllowed (no professional), notFound (not their alias). What the actor may not read, or is retired, is left out.
 */
export async function findSheetChoices(options: {
  actor: Actor;
  aliasId: string | null;
  listingIds: string[];
}): Promise<SheetChoice[]> {
  const { actor, aliasId, listingIds } = options;
  if (!canKeepAliases(actor)) throw new DomainError("notAllowed");
  const connections = aliasId === null ? [] : await connectionsOf({ actor, aliasId });
  const ids = [...new Set([...listingIds, ...connections.map(({ id }) => id)])];
  const rows = await db().listing.findMany({
    where: { id: { in: ids }, status: { in: ["published", "paused"] }, AND: visibleListings(scopeOf(actor)) },
    select: { id: true, name: true, kind: true, themes: true, visibility: true },
  });
  return ids.flatMap((id): SheetChoice[] => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const state = connections.find((one) => one.id === id)?.state ?? null;
    const { name, kind, themes, visibility } = row;
    return [{ id, name, kind, theme: themes.find(isThemeKey) ?? null, isForAll: visibility === "public", state }];
  });
}

async function connectionsOf(wish: { actor: Actor; aliasId: string }) {
  const { id: aliasId } = await reachableAlias(db(), wish);
  const rows = await db().connection.findMany({
    where: { aliasId, listingId: { not: null } },
    select: { listingId: true, state: true },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ listingId, ...row }) => {
    const state = CONNECTION_STATES.find((one) => one === row.state) ?? null;
    return listingId === null ? [] : [{ id: listingId, state }];
  });
}
