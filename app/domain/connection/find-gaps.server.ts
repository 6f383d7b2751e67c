import { db } from "~/gateways/db.server";
import { type CountsAsked, countedTown } from "./counted-town.server";
import { countPeriod } from "./counting-rules";
import { type GapTheme, showGaps } from "./gap-counts";

/**
 * What was looked for in a municipality and not found, by theme, small numbers kept back; null where nothing is counted.
 * Throws DomainError("notFound") for who is no officer of it.
 */
export async function findGaps(asked: CountsAsked): Promise<GapTheme[] | null> {
  const period = countPeriod(asked.now);
  const { codes, reason } = await countedTown(asked, period);
  if (reason !== null) return null;
  const sums = await db().searchGap.groupBy({
    by: ["theme", "target", "cell"],
    where: { municipalityCode: { in: codes }, month: { in: period.months } },
    _sum: { count: true },
  });
  return showGaps(sums.map(({ theme, target, cell, _sum }) => ({ theme, target, cell, count: _sum.count ?? 0 })));
}
