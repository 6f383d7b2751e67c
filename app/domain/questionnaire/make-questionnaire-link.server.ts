import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";

/**
 * The token of the personal link of `key` (the id of a registration): one answer. Only its digest is kept, so asking again
 * makes another and the one before opens nothing. Throws DomainError("conflict") when it has been answered with.
 */
export async function makeQuestionnaireLink(
  tx: Tx,
  { questionnaireId, key, now = new Date() }: { questionnaireId: string; key: string; now?: Date },
): Promise<string> {
  const { token, digest } = newLinkToken();
  const renewed = await tx.questionnaireLink.updateMany({
    where: { questionnaireId, key, usedAt: null },
    data: { tokenDigest: digest },
  });
  if (renewed.count > 0) return token;
  const { count } = await tx.questionnaireLink.createMany({
    data: [{ id: newId("qlk", now.getTime()), questionnaireId, key, tokenDigest: digest, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) throw new DomainError("conflict", { questionnaire: questionnaireId });
  return token;
}
