import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { addDays, tokyoDateKey } from "~/shared/dates";
import { aliasWhere } from "./alias-where.server";
import type { ConnectionEventKind } from "./connection-event";
import { WORD_ANSWERS } from "./connection-reasons";
import type { HeardWord } from "./connection-view";
import { openAlias } from "./open-sealed.server";

/** A word is news for so many days; afterwards it stands in the history alone. */
const NEWS_DAYS = 14;
const MOST_SHOWN = 50;
/** After these a word has been acted upon. */
const FOLLOWING = ["changed", "lookIn", "contact"] as const satisfies readonly ConnectionEventKind[];

/** The last word of each つながり of the actor's and those shared with them, newest first, until something follows it. */
export async function findWords({ actor, now }: { actor: Actor; now: Date }): Promise<HeardWord[]> {
  const isNews = { kind: "word", onDay: { gt: addDays(tokyoDateKey(now), -NEWS_DAYS) } };
  const rows = await db().connection.findMany({
    where: { alias: aliasWhere(actor), events: { some: isNews } },
    select: {
      ...{ id: true, listingName: true, alias: true },
      events: {
        where: { kind: { in: ["word", ...FOLLOWING] } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { kind: true, answer: true, onDay: true, createdAt: true },
      },
    },
  });
  const told = rows.flatMap(({ events, ...row }) => {
    const [last] = events;
    const answer = WORD_ANSWERS.find((one) => one === last?.answer);
    return last?.kind === "word" && answer ? [{ ...row, answer, onDay: last.onDay, at: last.createdAt }] : [];
  });
  told.sort((a, b) => b.at.getTime() - a.at.getTime());
  return Promise.all(
    told.slice(0, MOST_SHOWN).map(async ({ id: connectionId, listingName, alias: row, answer, onDay }) => {
      const { words, problem: wordsProblem } = await openAlias(row);
      return { aliasId: row.id, alias: words?.alias ?? "", wordsProblem, connectionId, listingName, answer, onDay };
    }),
  );
}
