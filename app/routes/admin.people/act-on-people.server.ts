import type { Actor } from "~/domain/accounts/actor";
import { restoreMembership } from "~/domain/accounts/restore-membership.server";
import { withdrawAnyInvitation } from "~/domain/accounts/withdraw-any-invitation.server";
import { requestTime } from "~/http/request-time.server";
import { DomainError } from "~/shared/domain-error";

/** Carries out what was sent from the list of people. Returns what was done. Throws DomainError. */
export async function actOnPeople({
  actor,
  form,
}: {
  actor: Actor;
  form: FormData;
}): Promise<"withdrawn" | "restored"> {
  const now = requestTime();
  const id = String(form.get("id") ?? "");
  if (form.get("intent") === "withdraw") {
    await withdrawAnyInvitation({ actor, invitationId: id, now });
    return "withdrawn";
  }
  if (form.get("intent") !== "restore") throw new DomainError("notFound");
  await restoreMembership({ actor, membershipId: id, now });
  return "restored";
}
