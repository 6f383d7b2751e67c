import type { Actor } from "~/domain/accounts/actor";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { actorAtDesk } from "./desk";
import { getDesk } from "./get-desk.server";

/** Invites a colleague to the desk by mail. Throws DomainError("notFound") at another desk. */
export async function inviteOfficer(options: {
  actor: Actor;
  deskCode: string;
  email: string;
  now: Date;
}): Promise<void> {
  const { actor, email, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  await inviteMember({ actor: actorAtDesk(actor, desk), email, role: "officer", municipalityCode: desk.code, now });
}
