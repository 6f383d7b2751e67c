/** The place an officer works at: one municipality, with its wards when it is a designated city. */
import type { Actor } from "~/domain/accounts/actor";

/** `codes` are those of the municipality and of its wards: everything that is looked at and changed from this desk. */
export type Desk = { code: string; name: string; codes: string[] };

/**
 * An officer of the municipality (or of the designated city a ward belongs to), or an administrator; each with a second
 * factor and an e-mail address that is known to be theirs.
 */
export function canWorkAt(actor: Actor, municipality: { code: string; parentCode: string | null }): boolean {
  return actor.hasSecondFactor && actor.emailVerified && belongsTo(actor, municipality);
}

/** Whether the desk is theirs once they have a second factor. */
export function belongsTo(actor: Actor, { code, parentCode }: { code: string; parentCode: string | null }): boolean {
  if (actor.isAdministrator) return true;
  return actor.officerOf.includes(code) || (parentCode !== null && actor.officerOf.includes(parentCode));
}

/** The same actor as an officer of everything the desk covers, for verbs that ask `canActAsOfficer`. */
export function actorAtDesk(actor: Actor, desk: Desk): Actor {
  return { ...actor, officerOf: [...new Set([...actor.officerOf, ...desk.codes])] };
}
