import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { auditAlias } from "./alias-audit.server";
import { holdSupport } from "./hold-support.server";
import { touchAlias } from "./record-event.server";

/** Takes out a 問題解決型支援 that was entered by mistake. Throws DomainError("notFound"). */
export async function deleteSupport(options: { actor: Actor; supportId: string; now: Date }): Promise<void> {
  const { actor, supportId, now } = options;
  await db().$transaction(async (tx) => {
    const { aliasId } = await holdSupport(tx, { actor, supportId });
    await tx.supportSpell.delete({ where: { id: supportId } });
    await touchAlias(tx, aliasId, now);
    await auditAlias(tx, { actor, action: "alias.supportDeleted", aliasId });
  });
}
