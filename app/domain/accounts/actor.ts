/** Who asks: a user who is signed in, with what they may do. null stands for a guest. */
export type Actor = {
  userId: string;
  email: string;
  /** 表示名; never shown to the public. */
  name: string;
  emailVerified: boolean;
  isAdministrator: boolean;
  /** 6-digit codes of the municipalities this user works for. */
  officerOf: string[];
  /** 6-digit codes of the municipalities that know this user as a professional. */
  professionalOf: string[];
  hasSecondFactor: boolean;
};

export const MEMBER_ROLES = ["professional", "officer", "administrator"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** The same shape as the search engines' SearchScope. */
export type ActorScope =
  | { audience: "public" }
  | { audience: "professional" }
  | { audience: "officer"; municipalityCodes: string[] };

/**
 * What an actor may find and read. An officer without a second factor sees what a resident sees, whatever else they are:
 * a stolen password alone opens nothing that is for staff.
 */
export function scopeOf(actor: Actor | null): ActorScope {
  if (!actor?.emailVerified) return { audience: "public" };
  if (actor.officerOf.length > 0 && actor.hasSecondFactor) {
    return { audience: "officer", municipalityCodes: actor.officerOf };
  }
  if (needsSecondFactor(actor) && !actor.hasSecondFactor) return { audience: "public" };
  return actor.professionalOf.length > 0 ? { audience: "professional" } : { audience: "public" };
}

/** Officers and administrators must have a second factor before they act as such. */
export function needsSecondFactor(actor: Pick<Actor, "isAdministrator" | "officerOf">): boolean {
  return actor.isAdministrator || actor.officerOf.length > 0;
}

/** How the audit log calls an actor. */
export function actorKindOf(
  actor: Actor | null,
): "visitor" | "resident" | "professional" | "officer" | "administrator" {
  if (!actor) return "visitor";
  if (actor.isAdministrator) return "administrator";
  if (actor.officerOf.length > 0) return "officer";
  return actor.professionalOf.length > 0 ? "professional" : "resident";
}
