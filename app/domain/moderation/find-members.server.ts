import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { getDesk } from "./get-desk.server";
import type { MembersView } from "./members-view";

const MOST_PROFESSIONALS = 200;

/** Officers, professionals, open invitations and e-mail domains of one municipality (a ward has its own). */
export async function findMembers(asked: { actor: Actor; deskCode: string; now: Date }): Promise<MembersView> {
  const { actor, deskCode, now } = asked;
  const { code } = getDesk({ actor, code: deskCode });
  const [officers, professionals] = [await membersOf(code, "officer"), await membersOf(code, "professional")];
  const invitations = await db().invitation.findMany({
    where: { municipalityCode: code, role: "officer", acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  const domains = await db().professionalDomain.findMany({
    where: { municipalityCode: code },
    orderBy: { domain: "asc" },
  });
  const waiting = await db().review.count({ where: { municipalityCode: code, kind: "professional", state: "open" } });
  return {
    officers: officers.map(({ id, userId, user, decidedAt, createdAt }) => ({
      id,
      name: user.name,
      since: (decidedAt ?? createdAt).toISOString(),
      isSelf: userId === actor.userId,
    })),
    professionals: professionals.map(({ id, user, organisation, jobTitle, decidedHow }) => ({
      ...{ id, name: user.name, organisation: organisation ?? "", jobTitle: jobTitle ?? "", decidedHow },
    })),
    professionalsTotal: await db().membership.count({ where: approved(code, "professional") }),
    invitations: invitations.map(({ id, email, createdAt, expiresAt }) => ({
      ...{ id, email, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
    })),
    domains: domains.map(({ domain, organisation }) => ({ domain, organisation })),
    waiting,
  };
}

function approved(municipalityCode: string, role: string) {
  return { municipalityCode, role, status: "approved" };
}

function membersOf(code: string, role: string) {
  return db().membership.findMany({
    where: approved(code, role),
    include: { user: { select: { name: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_PROFESSIONALS,
  });
}
