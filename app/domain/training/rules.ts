import { type Actor, scopeOf } from "../accounts/actor";
import { canActAsOfficer } from "../accounts/rules";

/** Officers of the host write the plan and say when it was held. */
export function canEditPlan(actor: Actor, plan: { hostCode: string }): boolean {
  return canActAsOfficer(actor, plan.hostCode);
}

/** 進行役の紙 is for those who lead trainings: professionals and officers who are known as such. */
export function canReadFacilitatorNotes(actor: Actor | null): boolean {
  return scopeOf(actor).audience !== "public";
}

/** Towns that may make a plan of their own out of a published one, and note that they have held it. */
export function townsOfOfficer(actor: Actor | null): string[] {
  return actor === null ? [] : actor.officerOf.filter((code) => canActAsOfficer(actor, code));
}
