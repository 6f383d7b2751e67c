import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { DateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { auditAlias } from "./alias-audit.server";
import { assertPastDay } from "./hold-alias.server";
import { holdSupport } from "./hold-support.server";
import { touchAlias } from "./record-event.server";

/**
 * A 問題解決型支援 came to its end on a day; the つながり go on. Throws DomainError: notFound, conflict (it has an end),
 * notAllowed (a day before it began or to come).
 */
export async function endSupport(options: {
  actor: Actor;
  supportId: string;
  toDay: DateKey;
  now: Date;
}): Promise<void> {
  const { actor, supportId, toDay, now } = options;
  await db().$transaction(async (tx) => {
    const support = await holdSupport(tx, { actor, supportId });
    if (support.toDay !== null) throw new DomainError("conflict", { support: supportId });
    assertPastDay(toDay, { firstDay: support.fromDay, now });
    await tx.supportSpell.update({ where: { id: supportId }, data: { toDay } });
    await touchAlias(tx, support.aliasId, now);
    await auditAlias(tx, { actor, action: "alias.supportEnded", aliasId: support.aliasId });
  });
}
