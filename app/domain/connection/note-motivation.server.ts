import type { Actor } from "~/domain/accounts/actor";
import { db, type Tx } from "~/gateways/db.server";
import type { DateKey } from "~/shared/dates";
import type { Motivation } from "./connection-event";
import { assertPastDay, firstDayOfRow, holdAlias } from "./hold-alias.server";
import { recordEvent } from "./record-event.server";

/**
 * 意欲 as the professional judges it on a day. The alias keeps that of the latest day, whatever was written last. Throws
 * DomainError: notFound, notAllowed (a day that cannot be).
 */
export async function noteMotivation(options: {
  actor: Actor;
  aliasId: string;
  level: Motivation;
  line: string;
  onDay: DateKey;
  now: Date;
}): Promise<void> {
  const { actor, aliasId, level, line, onDay, now } = options;
  await db().$transaction(async (tx) => {
    const alias = await holdAlias(tx, { actor, aliasId });
    assertPastDay(onDay, { firstDay: firstDayOfRow(alias), now });
    await recordEvent(tx, { actor, aliasId, kind: "motivation", level, line, onDay, now });
    await keepLatestMotivation(tx, aliasId);
  });
}

/** Writes the level of the latest day into the alias; null when none is left. */
export async function keepLatestMotivation(tx: Tx, aliasId: string): Promise<void> {
  const latest = await tx.connectionEvent.findFirst({
    where: { aliasId, kind: "motivation" },
    orderBy: [{ onDay: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    select: { level: true },
  });
  const { updatedAt } = await tx.alias.findUniqueOrThrow({ where: { id: aliasId }, select: { updatedAt: true } });
  await tx.alias.update({ where: { id: aliasId }, data: { motivation: latest?.level ?? null, updatedAt } });
}
