import { writeAudit } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { domainOf } from "./email";

/**
 * Approves the waiting professional requests of a user whose verified e-mail domain the municipality has on its list.
 * Returns the codes of these municipalities. Writes inside the caller's transaction.
 */
export async function approveByEmailDomain(tx: Tx, { userId, now }: { userId: string; now: Date }): Promise<string[]> {
  const user = await tx.user.findUnique({
    where: { id: userId, emailVerified: true },
    select: {
      email: true,
      memberships: {
        where: { role: "professional", status: "requested" },
        select: { id: true, municipalityCode: true },
      },
    },
  });
  const codes = user?.memberships.flatMap((membership) => membership.municipalityCode ?? []) ?? [];
  if (!user || codes.length === 0) return [];
  const known = await tx.professionalDomain.findMany({
    where: { domain: domainOf(user.email), municipalityCode: { in: codes } },
    select: { municipalityCode: true },
  });
  const approved = user.memberships.filter(({ municipalityCode: code }) =>
    known.some((domain) => domain.municipalityCode === code),
  );
  await tx.membership.updateMany({
    where: { id: { in: approved.map(({ id }) => id) } },
    data: { status: "approved", decidedHow: "emailDomain", decidedAt: now },
  });
  await writeAudit(
    tx,
    approved.map(({ id, municipalityCode }) => ({
      actorKind: "system",
      action: "professional.approved",
      subjectType: "membership",
      subjectId: id,
      municipalityCode,
      detail: { how: "emailDomain" },
    })),
  );
  return approved.flatMap(({ municipalityCode }) => municipalityCode ?? []);
}
