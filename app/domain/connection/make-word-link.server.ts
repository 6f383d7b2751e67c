import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { auditAlias } from "./alias-audit.server";
import { reachableConnection } from "./reachable-alias.server";
import { WORD_LINK_DAYS, WORD_LINKS_OPEN } from "./word-link";

/**
 * Makes a link by which the contact of a place may send word once, within 60 days. The token is returned here only; the
 * database has its digest. Throws DomainError: notFound, conflict (a mere candidate: nobody there knows the person),
 * limited (five links wait already).
 */
export async function makeWordLink(options: {
  actor: Actor;
  connectionId: string;
  now: Date;
}): Promise<{ token: string }> {
  const { actor, connectionId, now } = options;
  const { token, digest: tokenDigest } = newLinkToken();
  await db().$transaction(async (tx) => {
    const { aliasId, state } = await reachableConnection(tx, { actor, connectionId });
    if (state === "considering") throw new DomainError("conflict", { connection: connectionId });
    const open = await tx.wordLink.count({ where: { connectionId, usedAt: null, expiresAt: { gt: now } } });
    if (open >= WORD_LINKS_OPEN) throw new DomainError("limited", { most: WORD_LINKS_OPEN });
    // The whole of the last day.
    const expiresAt = startOfTokyoDate(addDays(tokyoDateKey(now), WORD_LINK_DAYS + 1));
    await tx.wordLink.create({
      data: {
        id: newId("wrd", now.getTime()),
        ...{ connectionId, tokenDigest, createdById: actor.userId, createdAt: now, expiresAt },
      },
    });
    await auditAlias(tx, { actor, action: "alias.wordLinkMade", aliasId });
  });
  return { token };
}
