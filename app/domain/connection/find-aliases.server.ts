import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { ALIASES_A_PAGE, type AliasPage, type AliasQuery, wordsMatch } from "./alias-list";
import { aliasWhere, ownAliasWhere } from "./alias-where.server";
import { remindUntil } from "./keep-rule";
import { openAlias } from "./open-sealed.server";
import { sliceOfAliasIds } from "./sort-aliases.server";
import { toAliasLines } from "./to-alias-lines.server";

/**
 * A page of the aliases the actor may read: own and shared ones. Words are opened for the page alone; only a search opens
 * all of them, in memory. An alias that cannot be opened keeps its line and says so (a search does not find it).
 */
export async function findAliases(options: { actor: Actor; query: AliasQuery; now: Date }): Promise<AliasPage> {
  const { actor, query, now } = options;
  const where = toWhere(actor, query, now);
  const found = query.q.trim() === "" ? where : { id: { in: await idsWithWords(where, query.q) } };
  const total = await db().alias.count({ where: found });
  const pageCount = Math.max(1, Math.ceil(total / ALIASES_A_PAGE));
  const page = Math.min(Math.max(1, query.page), pageCount);
  const slice = { skip: (page - 1) * ALIASES_A_PAGE, take: ALIASES_A_PAGE };
  const ids = await sliceOfAliasIds({ where: found, sort: query.sort, ...slice });
  const rows = await db().alias.findMany({ where: { id: { in: ids } } });
  rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return { lines: await toAliasLines(await Promise.all(rows.map(openAlias)), actor), total, page, pageCount };
}

function toWhere(actor: Actor, { state, isEnding }: AliasQuery, now: Date): Prisma.AliasWhereInput {
  const ending = { AND: ownAliasWhere(actor), keepUntil: { lte: remindUntil(now) } };
  return {
    AND: [aliasWhere(actor), ...(isEnding ? [ending] : []), ...(state ? [{ connections: { some: { state } } }] : [])],
  };
}

async function idsWithWords(where: Prisma.AliasWhereInput, q: string): Promise<string[]> {
  const rows = await db().alias.findMany({ where });
  const opened = await Promise.all(rows.map(openAlias));
  return opened.flatMap(({ row, words }) => (words && wordsMatch(words, q) ? [row.id] : []));
}
