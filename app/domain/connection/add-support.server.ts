import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import type { SupportWords } from "./connection-event";
import { assertPastDay, firstDayOfRow, holdAlias } from "./hold-alias.server";
import type { SupportInput } from "./read-connection-forms";
import { touchAlias } from "./record-event.server";

/** For one alias; keeps a runaway script from filling the table. */
const MOST_SUPPORTS = 500;

/**
 * 問題解決型支援: a red stroke of the figure, its name encrypted; `toDay` null while it goes on. Throws DomainError:
 * notFound, notAllowed (days that cannot be), limited.
 */
export async function addSupport(options: {
  actor: Actor;
  aliasId: string;
  input: SupportInput;
  now: Date;
}): Promise<{ supportId: string }> {
  const { actor, aliasId, input, now } = options;
  const { label, fromDay, toDay } = input;
  return db().$transaction(async (tx) => {
    const alias = await holdAlias(tx, { actor, aliasId });
    assertPastDay(fromDay, { firstDay: firstDayOfRow(alias), now });
    if (toDay !== null) assertPastDay(toDay, { firstDay: fromDay, now });
    const count = await tx.supportSpell.count({ where: { aliasId } });
    if (count >= MOST_SUPPORTS) throw new DomainError("limited", { most: MOST_SUPPORTS });
    const id = newId("sup", now.getTime());
    const words: SupportWords = { label };
    const sealed = await sealWords(words, aliasId);
    await tx.supportSpell.create({ data: { id, aliasId, sealed, fromDay, toDay } });
    await touchAlias(tx, aliasId, now);
    await auditAlias(tx, { actor, action: "alias.supportAdded", aliasId });
    return { supportId: id };
  });
}
