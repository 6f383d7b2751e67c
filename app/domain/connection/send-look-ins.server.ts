import { findActorById } from "~/domain/accounts/find-actor.server";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { db } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { aliasWhere } from "./alias-where.server";
import { countLookIns } from "./count-look-ins.server";
import { canKeepAliases } from "./rules";
import { isWorkingDay } from "./working-day";

/**
 * Every day: tells each professional on how many people they look in today, and nothing else: no alias, no name, no place.
 * What has been waiting longer is counted too, but alone it rings only on days on which offices work. Who is no
 * professional any more gets none. One mail a day.
 */
export async function sendLookIns({ now }: { now: Date }): Promise<{ sent: number }> {
  const today = tokyoDateKey(now);
  let sent = 0;
  for (const userId of await findWaitedFor(today)) {
    const actor = await findActorById(userId);
    if (!actor || !canKeepAliases(actor)) continue;
    if (!isWorkingDay(today) && !(await isDueOn(today, actor))) continue;
    const count = await countLookIns({ actor, now });
    if (count === 0) continue;
    const mail = { key: `look-ins:${userId}:${today}`, to: actor.email, values: { count, day: today } };
    await db().$transaction((tx) => queueMail(tx, { ...mail, template: "connection.lookIns", now }));
    sent++;
  }
  return { sent };
}

/** Owners of aliases with a look-in that is due, and the colleagues these are shared with. */
async function findWaitedFor(today: DateKey): Promise<string[]> {
  const due = { connections: { some: { lookInOn: { lte: today } } } };
  const owners = await db().alias.groupBy({ by: ["ownerUserId"], where: due });
  const colleagues = await db().aliasShare.groupBy({ by: ["userId"], where: { alias: due } });
  return [...new Set([...owners.map((one) => one.ownerUserId), ...colleagues.map((one) => one.userId)])].sort();
}

async function isDueOn(day: DateKey, actor: Parameters<typeof aliasWhere>[0]): Promise<boolean> {
  const where = { lookInOn: day, alias: aliasWhere(actor) };
  return (await db().connection.count({ where })) > 0;
}
