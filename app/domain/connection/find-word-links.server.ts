import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { addDays, tokyoDateKey } from "~/shared/dates";
import { aliasWhere } from "./alias-where.server";
import { deadWordLinkAt, type WordLinkLine } from "./word-link";

const MOST_SHOWN = 20;

/** The links of a つながり that were given out, newest first, at most twenty; empty for everybody else's. */
export async function findWordLinks(options: {
  actor: Actor;
  connectionId: string;
  now: Date;
}): Promise<WordLinkLine[]> {
  const { actor, connectionId, now } = options;
  const rows = await db().wordLink.findMany({
    where: { connection: { id: connectionId, alias: aliasWhere(actor) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
  });
  return rows.map(({ id, createdAt, usedAt, expiresAt }) => ({
    id,
    madeOn: tokyoDateKey(createdAt),
    endsOn: addDays(tokyoDateKey(expiresAt), -1),
    usedOn: usedAt && tokyoDateKey(usedAt),
    isOver: deadWordLinkAt({ usedAt, expiresAt }, now) !== null,
  }));
}
