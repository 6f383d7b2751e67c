import { DomainError } from "~/shared/domain-error";
import type { Actor } from "./actor";
import { canAdministrate } from "./rules";

/** Throws DomainError("notAllowed") for everyone but an administrator with a second factor. */
export function assertAdministrator(actor: Actor | null): asserts actor is Actor {
  if (!actor || !canAdministrate(actor)) throw new DomainError("notAllowed");
}
