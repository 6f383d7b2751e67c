import type { Actor } from "~/domain/accounts/actor";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { roleFactsOf } from "./relay-facts.server";
import type { RoleInput } from "./role-input";
import { newRoleRequest } from "./role-request";
import { canAskForOther } from "./rules";
import { type Started, startThreadIn } from "./start-thread.server";

type Asking = { actor: Actor; listingId: string; input: RoleInput; now: Date };

/**
 * Asks for a role: for oneself, or a professional for someone they accompany, by alias only. It begins a conversation
 * (see startThread, which also says what is thrown); conflict when the role has no room left.
 */
export function askForRole(options: Asking): Promise<Started> {
  return db().$transaction((tx) => askForRoleIn(tx, options));
}

/** The same inside a transaction of one's own. */
export async function askForRoleIn(tx: Tx, options: Asking): Promise<Started> {
  const { actor, listingId, input, now } = options;
  const { forWhom, alias, name, message } = input;
  if (forWhom === "alias" && !canAskForOther(actor)) throw new DomainError("notAllowed", { listing: listingId });
  const started = await startThreadIn(tx, {
    actor,
    listingId,
    input: { name, email: actor.email.toLowerCase(), message },
    role: newRoleRequest(forWhom, forWhom === "alias" ? alias : null),
    now,
  });
  // Only now: "full" must not tell of a role that the asker may not see.
  const facts = await roleFactsOf(tx, listingId);
  if (facts && !facts.hasRoom) throw new DomainError("conflict", { listing: listingId });
  return started;
}
