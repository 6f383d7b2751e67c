import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { log } from "~/gateways/log.server";
import { formatDate } from "~/i18n/format";
import { tokyoDateKey } from "~/shared/dates";
import { auditAlias } from "./alias-audit.server";
import { endStrayShares } from "./end-stray-shares.server";
import { deletedOn, remindUntil, toldBefore } from "./keep-rule";

/** A transaction of this many deletions stays short on PGlite, where it holds up everything else. */
const AT_A_TIME = 50;

/**
 * Every day: tells owners of aliases that end within a month (one mail, a number and a date, nothing else), deletes those
 * that have ended and whose owner was told a month ago, ends shares with who is no colleague any more. Each step in
 * transactions of its own; repeating is harmless.
 */
export async function keepAliases({ now }: { now: Date }): Promise<{ reminded: number; deleted: number }> {
  const reminded = await remindOwners(now);
  const deleted = await deleteEnded(now);
  const ended = await endStrayShares();
  log.info({ reminded, deleted, ended }, "aliases kept");
  return { reminded, deleted };
}

async function remindOwners(now: Date): Promise<number> {
  const where = { remindedAt: null, keepUntil: { lte: remindUntil(now) } };
  const owners = await db().alias.groupBy({ by: ["ownerUserId"], where });
  let reminded = 0;
  for (const { ownerUserId } of owners) {
    reminded += await db().$transaction(async (tx) => {
      const rows = await tx.alias.findMany({
        where: { ...where, ownerUserId },
        select: { id: true, keepUntil: true, owner: { select: { email: true } } },
        orderBy: { keepUntil: "asc" },
      });
      const [first] = rows;
      if (!first) return 0;
      const ids = rows.map(({ id }) => id);
      // Raw, so that the time of the last work on them stays as it is.
      await tx.$executeRaw`UPDATE "Alias" SET "remindedAt" = ${now}::timestamp(3) WHERE "id" = ANY(${ids}::text[])`;
      const key = `connection.keeping:${ownerUserId}:${tokyoDateKey(now)}`;
      const until = formatDate(deletedOn(first.keepUntil, now), "ja");
      const values = { count: rows.length, until };
      await queueMail(tx, { key, to: first.owner.email, template: "connection.keeping", values, now });
      return rows.length;
    });
  }
  return reminded;
}

async function deleteEnded(now: Date): Promise<number> {
  const ended = { keepUntil: { lte: now }, remindedAt: { lt: toldBefore(now) } };
  let deleted = 0;
  for (;;) {
    const rows = await db().alias.findMany({
      where: ended,
      select: { id: true },
      orderBy: { id: "asc" },
      take: AT_A_TIME,
    });
    if (rows.length === 0) return deleted;
    await db().$transaction(async (tx) => {
      for (const { id } of rows) {
        // Renewed in this moment: it stays.
        const { count } = await tx.alias.deleteMany({ where: { id, ...ended } });
        if (count > 0) await auditAlias(tx, { actor: null, action: "alias.ended", aliasId: id });
        deleted += count;
      }
    });
  }
}
