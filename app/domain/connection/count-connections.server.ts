import { db } from "~/gateways/db.server";
import { type CountsAsked, countedAliases, countedTown } from "./counted-town.server";
import { type CountPeriod, countPeriod, type NotCounted } from "./counting-rules";
import { countTown, type TownCounts } from "./town-counts";

export type CountsAnswer = { period: CountPeriod } & (
  | { reason: NotCounted; counts: null }
  | { reason: null; counts: TownCounts }
);

/**
 * The つなぎ of a municipality in numbers of people, small ones kept back. Reads states, days and what the つながり are
 * with; nothing that is sealed. Throws DomainError("notFound") for who is no officer of it.
 */
export async function countConnections(asked: CountsAsked): Promise<CountsAnswer> {
  const period = countPeriod(asked.now);
  const { codes, reason } = await countedTown(asked, period);
  if (reason !== null) return { period, reason, counts: null };
  const alias = countedAliases(codes, period);
  const [connections, events] = await Promise.all([
    db().connection.findMany({
      where: { alias },
      select: {
        ...{ id: true, aliasId: true, isRole: true, lookInOn: true },
        listing: { select: { kind: true, themes: true } },
      },
    }),
    db().connectionEvent.findMany({
      where: { alias, OR: [{ onDay: { lte: period.to } }, { wasDueOn: { lte: period.to } }] },
      select: {
        ...{ aliasId: true, connectionId: true, kind: true, onDay: true },
        ...{ fromState: true, toState: true, wasDueOn: true },
      },
      orderBy: [{ onDay: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    }),
  ]);
  return { period, reason: null, counts: countTown(connections, events, period) };
}
