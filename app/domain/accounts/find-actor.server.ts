import { db } from "~/gateways/db.server";
import type { Actor } from "./actor";

/** The user with this id as one who acts, with the roles that hold now; null when there is none. */
export async function findActorById(userId: string): Promise<Actor | null> {
  const user = await db().user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      email: true,
      name: true,
      emailVerified: true,
      twoFactorEnabled: true,
      memberships: { where: { status: "approved" }, select: { role: true, municipalityCode: true } },
    },
  });
  if (!user) return null;
  const codesOf = (role: string) =>
    user.memberships
      .flatMap((membership) => (membership.role === role ? (membership.municipalityCode ?? []) : []))
      .sort();
  return {
    userId: user.id,
    email: user.email,
    name: user.name,
    emailVerified: user.emailVerified,
    isAdministrator: user.memberships.some(({ role }) => role === "administrator"),
    officerOf: codesOf("officer"),
    professionalOf: codesOf("professional"),
    hasSecondFactor: user.twoFactorEnabled === true,
  };
}
