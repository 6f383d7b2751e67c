import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { pageCountOf, rowsOfPage } from "~/shared/pages";
import { aliasWhere } from "./alias-where.server";
import { toConnectionState } from "./connection-state";
import type { LookInLine } from "./connection-view";
import { countLookIns } from "./count-look-ins.server";
import { openAlias } from "./open-sealed.server";

export type LookInsPage = {
  lines: LookInLine[];
  /** Of all pages. */
  total: number;
  /** Persons among them: one may have several lines. */
  people: number;
  page: number;
  pageCount: number;
};

/**
 * Whom to look in on today or since, longest waiting first: the actor's own and those shared with them. `page` from 1.
 * Opens the words of the aliases of the page only; one that cannot be opened keeps its line and says so.
 */
export async function findLookIns(options: { actor: Actor; now: Date; page?: number }): Promise<LookInsPage> {
  const { actor, now, page = 1 } = options;
  const where = { lookInOn: { lte: tokyoDateKey(now) }, alias: aliasWhere(actor) };
  const [total, people, rows] = await Promise.all([
    db().connection.count({ where }),
    countLookIns({ actor, now }),
    db().connection.findMany({
      where,
      orderBy: [{ lookInOn: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, listingName: true, lookInOn: true, state: true, isRole: true },
        alias: true,
      },
      ...rowsOfPage(page),
    }),
  ]);
  const aliases = new Map(rows.map(({ alias }) => [alias.id, alias]));
  const opened = new Map((await Promise.all([...aliases.values()].map(openAlias))).map((one) => [one.row.id, one]));
  const lines = rows.map(({ id, alias, listingName, lookInOn, state, isRole }) => ({
    ...{ aliasId: alias.id, connectionId: id, listingName, isRole },
    alias: opened.get(alias.id)?.words?.alias ?? "",
    wordsProblem: opened.get(alias.id)?.problem ?? null,
    access: alias.ownerUserId === actor.userId ? ("owner" as const) : ("shared" as const),
    state: toConnectionState(state),
    lookInOn: lookInOn!,
  }));
  return { lines, total, people, page, pageCount: pageCountOf(total) };
}
