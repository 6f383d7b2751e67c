import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import type { MemberRole } from "./actor";
import { normalEmail } from "./email";

export type NewMembership = {
  role: MemberRole;
  municipalityCode: string | null;
  organisation?: string;
  jobTitle?: string;
};

/**
 * Makes an account from the server's own console (first administrator, sample accounts), or gives an existing one the
 * roles: user, memberships and audit lines in one transaction. The address counts as proved. No password is set here.
 */
export async function openAccount(options: {
  email: string;
  name: string;
  memberships: NewMembership[];
  now: Date;
}): Promise<{ userId: string; isNew: boolean }> {
  const email = normalEmail(options.email);
  const { now } = options;
  return db().$transaction(async (tx) => {
    const present = await tx.user.findUnique({ where: { email }, select: { id: true } });
    const userId = present?.id ?? newId("user", now.getTime());
    if (present) await tx.user.update({ where: { id: userId }, data: { emailVerified: true } });
    else await tx.user.create({ data: { id: userId, email, name: options.name, emailVerified: true } });
    for (const { role, municipalityCode, ...more } of options.memberships) {
      const given = { status: "approved", decidedHow: "console", decidedAt: now, ...more };
      const before = await tx.membership.findFirst({ where: { userId, role, municipalityCode } });
      const id = before?.id ?? newId("membership", now.getTime());
      const create = { id, userId, role, municipalityCode, ...given };
      await tx.membership.upsert({ where: { id }, create, update: given });
      await writeAudit(tx, [
        {
          actorKind: "system",
          action: "membership.given",
          subjectType: "membership",
          subjectId: id,
          municipalityCode,
          detail: { role, how: "console" },
        },
      ]);
    }
    return { userId, isNew: !present };
  });
}
