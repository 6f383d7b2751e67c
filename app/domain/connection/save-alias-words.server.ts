import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { auditAlias } from "./alias-audit.server";
import { ownAliasWhere } from "./alias-where.server";
import { type AliasWords, aliasWordsSchema, roughArea } from "./alias-words";
import { AliasWordsConflict } from "./alias-words-conflict";
import { openAliasWords } from "./open-sealed.server";
import { ownAlias } from "./reachable-alias.server";

/**
 * Changes the words of an own alias, when they are still those of `version`. Throws AliasWordsConflict with what another tab
 * has saved, DomainError("notFound"), SealError when the present words cannot be opened: what nobody can read is not
 * written over.
 */
export async function saveAliasWords(options: {
  actor: Actor;
  aliasId: string;
  words: AliasWords;
  version: number;
  now: Date;
}): Promise<{ version: number }> {
  const { actor, aliasId, version, now } = options;
  const words = aliasWordsSchema.parse({ ...options.words, area: roughArea(options.words.area) });
  const before = await openAliasWords(await ownAlias(db(), { actor, aliasId }));
  const sealed = await sealWords(words, aliasId);
  const isSaved = await db().$transaction(async (tx) => {
    const data = { sealed, version: version + 1, updatedAt: now };
    const { count } = await tx.alias.updateMany({ where: { id: aliasId, version, AND: ownAliasWhere(actor) }, data });
    if (count === 0) return false;
    await auditAlias(tx, { actor, action: "alias.saved", aliasId, detail: { fields: changedFields(before, words) } });
    return true;
  });
  if (isSaved) return { version: version + 1 };
  const present = await ownAlias(db(), { actor, aliasId });
  throw new AliasWordsConflict(aliasId, present.version, await openAliasWords(present));
}

function changedFields(before: AliasWords, after: AliasWords): string {
  const fields = Object.keys(aliasWordsSchema.shape) as (keyof AliasWords)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).join(" ");
}
