/** Who may keep, read and change aliases. The page and the verb ask the same question; the query's `where` says it again. */
import { type Actor, scopeOf } from "~/domain/accounts/actor";
import type { AliasAccess } from "./connection-view";

/** A professional of a municipality with a verified address; an officer only when they are a professional too. */
export function canKeepAliases(actor: Actor): boolean {
  return actor.professionalOf.length > 0 && scopeOf(actor).audience !== "public";
}

export type AliasStanding = { ownerUserId: string; municipalityCode: string; sharedWith: readonly string[] };

/**
 * How somebody stands to an alias, null for everybody else: officers, administrators and other professionals. A colleague
 * reads as long as they are a professional of the alias's town.
 */
export function accessTo(actor: Actor, alias: AliasStanding): AliasAccess | null {
  if (!canKeepAliases(actor)) return null;
  if (alias.ownerUserId === actor.userId) return "owner";
  const isColleague = actor.professionalOf.includes(alias.municipalityCode);
  return isColleague && alias.sharedWith.includes(actor.userId) ? "shared" : null;
}

/** Owner and colleagues: what happened, つながり, contacts. */
export function canRecord(access: AliasAccess | null): boolean {
  return access !== null;
}

/** Words, sharing, handing over, export, deleting, renewing. */
export function canManage(access: AliasAccess | null): boolean {
  return access === "owner";
}
