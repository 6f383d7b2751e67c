import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { auditAlias } from "./alias-audit.server";
import { type AliasWords, aliasWordsSchema, roughArea } from "./alias-words";
import { keepUntilFrom } from "./keep-rule";
import { canKeepAliases } from "./rules";

/** More than anyone accompanies; keeps a runaway script from filling the table. */
const MOST_ALIASES = 5_000;

/**
 * Begins an alias of the actor's own. Its words are encrypted, its area made rough. `municipalityCode` is the town it
 * counts for, one the actor is a professional of (else the first of them). Throws DomainError("notAllowed") for who may
 * keep none, ("limited") for one too many.
 */
export async function createAlias(options: {
  actor: Actor;
  words: AliasWords;
  municipalityCode?: string;
  now: Date;
}): Promise<{ aliasId: string }> {
  const { actor, now } = options;
  const municipalityCode = options.municipalityCode ?? actor.professionalOf[0];
  if (!canKeepAliases(actor) || municipalityCode === undefined || !actor.professionalOf.includes(municipalityCode)) {
    throw new DomainError("notAllowed");
  }
  const words = aliasWordsSchema.parse({ ...options.words, area: roughArea(options.words.area) });
  const aliasId = newId("ali", now.getTime());
  const sealed = await sealWords(words, aliasId);
  await db().$transaction(async (tx) => {
    if ((await tx.alias.count({ where: { ownerUserId: actor.userId } })) >= MOST_ALIASES) {
      throw new DomainError("limited", { most: MOST_ALIASES });
    }
    const times = { keepUntil: keepUntilFrom(now), createdAt: now, updatedAt: now };
    await tx.alias.create({ data: { id: aliasId, ownerUserId: actor.userId, municipalityCode, sealed, ...times } });
    await auditAlias(tx, { actor, action: "alias.created", aliasId });
  });
  return { aliasId };
}
