import type { Actor, MemberRole } from "./actor";

/** An officer of the municipality with a second factor. An administrator is no officer: they invite officers. */
export function canActAsOfficer(actor: Actor, municipalityCode: string): boolean {
  return actor.hasSecondFactor && actor.emailVerified && actor.officerOf.includes(municipalityCode);
}

/** An administrator with a second factor. */
export function canAdministrate(actor: Actor): boolean {
  return actor.isAdministrator && actor.hasSecondFactor && actor.emailVerified;
}

/** Who may invite: an administrator anyone, an officer further officers of their own municipality. */
export function canInvite(actor: Actor, invited: { role: MemberRole; municipalityCode: string | null }): boolean {
  if (invited.role === "professional") return false;
  if (invited.role === "administrator") return canAdministrate(actor) && invited.municipalityCode === null;
  if (invited.municipalityCode === null) return false;
  return canAdministrate(actor) || canActAsOfficer(actor, invited.municipalityCode);
}

/** Whose yes makes a professional: an officer of the municipality it was asked of, never for themselves. */
export function canDecideProfessional(
  actor: Actor,
  request: { userId: string; municipalityCode: string | null },
): boolean {
  if (request.municipalityCode === null || request.userId === actor.userId) return false;
  return canActAsOfficer(actor, request.municipalityCode);
}
