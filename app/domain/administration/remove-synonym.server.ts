import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { readSiteSynonyms } from "~/domain/search/site-synonyms.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";

/** Takes away a word that was added to a term. Throws DomainError("notAllowed"), ("conflict") when it is gone already. */
export async function removeSynonym(options: { actor: Actor; synonymId: string }): Promise<{ word: string }> {
  const { actor, synonymId: id } = options;
  assertAdministrator(actor);
  const word = await db().$transaction(async (tx) => {
    const row = await tx.vocabularySynonym.findUnique({ where: { id } });
    const { count } = await tx.vocabularySynonym.deleteMany({ where: { id } });
    if (!row || count === 0) throw new DomainError("conflict");
    await addToOutbox(tx, [{ name: "vocabulary.changed", payload: {} }]);
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "vocabulary.synonymRemoved",
        subjectType: "vocabularyTerm",
        subjectId: `${row.termKind}.${row.termKey}`,
        detail: { word: row.word },
      },
    ]);
    return row.word;
  });
  await readSiteSynonyms();
  return { word };
}
