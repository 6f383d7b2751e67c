import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { pageCountOf, rowsOfPage } from "~/shared/pages";
import type { Prisma } from "~prisma/client";
import type { Actor, MemberRole } from "./actor";
import { assertAdministrator } from "./assert-administrator";
import type { MemberState, MembersFilter, OpenInvitation, SiteMember, SiteMembers } from "./site-members";

const WITH_USER = { user: { select: { name: true, email: true, twoFactorEnabled: true } } } as const;
const MOST_INVITATIONS = 200;

type Row = Prisma.MembershipGetPayload<{ include: typeof WITH_USER }>;

/** Roles of all municipalities with the people who hold them, and open invitations. Throws DomainError("notAllowed"). */
export async function findSiteMembers(asked: { actor: Actor; filter: MembersFilter; now: Date }): Promise<SiteMembers> {
  const { actor, filter, now } = asked;
  assertAdministrator(actor);
  const where = whereFor(filter);
  const [total, rows, invitations] = await Promise.all([
    db().membership.count({ where }),
    db().membership.findMany({
      where,
      include: WITH_USER,
      orderBy: [{ role: "asc" }, { municipalityCode: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      ...rowsOfPage(filter.page),
    }),
    findOpenInvitations(filter, now),
  ]);
  return {
    filter,
    members: rows.map((row) => toSiteMember(row, actor)),
    total,
    pageCount: pageCountOf(total),
    invitations,
  };
}

/** One role with its holder. Throws DomainError("notAllowed") and ("notFound"). */
export async function getSiteMember(asked: { actor: Actor; membershipId: string }): Promise<SiteMember> {
  assertAdministrator(asked.actor);
  const row = await db().membership.findUnique({ where: { id: asked.membershipId }, include: WITH_USER });
  if (!row) throw new DomainError("notFound");
  return toSiteMember(row, asked.actor);
}

function whereFor({ role, state, municipalityCode, text }: MembersFilter): Prisma.MembershipWhereInput {
  const like = { contains: text, mode: "insensitive" as const };
  return {
    status: state,
    ...(role && { role }),
    ...(municipalityCode && { municipalityCode }),
    ...(text && { user: { OR: [{ name: like }, { email: like }] } }),
  };
}

async function findOpenInvitations({ municipalityCode }: MembersFilter, now: Date): Promise<OpenInvitation[]> {
  const rows = await db().invitation.findMany({
    where: {
      acceptedAt: null,
      withdrawnAt: null,
      expiresAt: { gt: now },
      ...(municipalityCode && { municipalityCode }),
    },
    orderBy: { createdAt: "desc" },
    take: MOST_INVITATIONS,
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role === "administrator" ? "administrator" : "officer",
    municipalityName: nameOf(row.municipalityCode),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

function toSiteMember(row: Row, actor: Actor): SiteMember {
  return {
    id: row.id,
    name: row.user.name,
    email: row.user.email,
    role: row.role as MemberRole,
    state: row.status as MemberState,
    municipalityName: nameOf(row.municipalityCode),
    municipalityCode: row.municipalityCode,
    organisation: row.organisation,
    jobTitle: row.jobTitle,
    hasSecondFactor: row.user.twoFactorEnabled === true,
    since: (row.decidedAt ?? row.createdAt).toISOString(),
    isSelf: row.userId === actor.userId,
  };
}

function nameOf(code: string | null): string | null {
  if (code === null) return null;
  const municipality = municipalityByCode(code);
  return municipality ? fullName(municipality) : code;
}
