import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";

/**
 * Counts a try at something that asks for a password outside of the engine's own door, in the engine's table of limits.
 * One statement, so that two tries at once count as two. Throws DomainError("limited") when `most` were made within the
 * window. `key` names the account, not the address.
 */
export async function countTry(options: { key: string; most: number; windowMs: number; now: Date }): Promise<void> {
  const { key, most, windowMs, now } = options;
  const at = BigInt(now.getTime());
  const since = at - BigInt(windowMs);
  const [row] = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" AS present ("id", "key", "count", "lastRequest")
    VALUES (${newId("rateLimit")}, ${key}, 1, ${at}::bigint)
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN present."lastRequest" <= ${since}::bigint THEN 1 ELSE present."count" + 1 END,
      "lastRequest" = ${at}::bigint
    RETURNING "count"`;
  if ((row?.count ?? 1) > most) throw new DomainError("limited");
}
