import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import { objection, objectionId } from "./email-change";

/** What a link to object is about. Throws DomainError("notFound") for a used, late or unknown one. */
export async function getEmailObjection({ token, now }: { token: string; now: Date }) {
  const row = await db().verification.findFirst({
    where: { identifier: objectionId(digestOfToken(token)), expiresAt: { gt: now } },
  });
  if (!row) throw new DomainError("notFound");
  return { id: row.id, ...objection.parse(JSON.parse(row.value)) };
}
