/** Who may do what with a role and its conversation. The page and the verb ask the same question. */
import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import type { Side } from "./relay-thread";
import { answersFrom, canTellHowItWent, type RoleAnswer, type RoleRequestState } from "./role-request";

/** Professionals (and officers) accompany others; a resident asks for themselves. */
export function canAskForOther(actor: Actor): boolean {
  return actor.emailVerified && scopeOf(actor).audience !== "public";
}

/** 担い手がいます is said by who offers the role or by an officer of its town. */
export function canMarkTaken(actor: Actor, role: { ownerUserId: string | null; municipalityCode: string }): boolean {
  return role.ownerUserId === actor.userId || canActAsOfficer(actor, role.municipalityCode);
}

export type RoleDeeds = { answers: RoleAnswer[]; canWithdraw: boolean; canTell: boolean; canMark: boolean };

/** What one side of an open conversation may do about the role now. */
export function roleDeedsOf(side: Side, state: RoleRequestState): RoleDeeds {
  const isAnswerer = side === "answerer";
  return {
    answers: isAnswerer ? answersFrom(state) : [],
    canWithdraw: !isAnswerer && (state === "asked" || state === "discuss" || state === "welcome"),
    canTell: canTellHowItWent(state),
    canMark: isAnswerer && state !== "withdrawn",
  };
}
