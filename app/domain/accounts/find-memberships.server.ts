import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import type { MemberRole } from "./actor";

export type MembershipView = {
  id: string;
  role: MemberRole;
  /** 静岡県焼津市; null for an administrator. */
  municipalityName: string | null;
  municipalityCode: string | null;
  organisation: string | null;
  jobTitle: string | null;
  status: "requested" | "approved" | "declined" | "ended";
  /** What the officer wrote with a no. */
  reason: string | null;
};

/** The roles a user has, had or asked for, newest first: for their own account page only. */
export async function findMemberships(userId: string): Promise<MembershipView[]> {
  const rows = await db().membership.findMany({ where: { userId }, orderBy: [{ createdAt: "desc" }, { id: "asc" }] });
  return rows.map((row) => {
    const municipality = row.municipalityCode === null ? null : municipalityByCode(row.municipalityCode);
    return {
      id: row.id,
      role: row.role as MemberRole,
      municipalityName: municipality ? fullName(municipality) : row.municipalityCode,
      municipalityCode: row.municipalityCode,
      organisation: row.organisation,
      jobTitle: row.jobTitle,
      status: row.status as MembershipView["status"],
      reason: row.status === "declined" ? row.reason : null,
    };
  });
}
