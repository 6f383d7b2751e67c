import type { Actor } from "~/domain/accounts/actor";
import { isMailAddress } from "~/domain/mail/mail-address";
import { addProfessionalDomain, removeProfessionalDomain } from "~/domain/moderation/change-professional-domain.server";
import { inviteOfficer } from "~/domain/moderation/invite-officer.server";
import { domainSchema } from "~/domain/moderation/members-view";
import { withdrawInvitation } from "~/domain/moderation/withdraw-invitation.server";
import { requestTime } from "~/http/request-time.server";
import { isDomainError } from "~/shared/domain-error";

export type MembersAnswer = {
  done: "invited" | "done" | null;
  values: { email: string; domain: string; organisation: string };
  problems: ("inviteError" | "domainError" | "organisationError" | "freeMail")[];
};

type Asked = { actor: Actor; deskCode: string; form: FormData };

/** Carries out what was sent from the page of members. */
export async function actOnMembers({ form, ...at }: Asked): Promise<MembersAnswer> {
  const now = requestTime();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = { email: text("email"), domain: text("domain"), organisation: text("organisation") };
  const blank = { email: "", domain: "", organisation: "" };
  switch (form.get("intent")) {
    case "invite":
      if (!isMailAddress(values.email)) return { done: null, values, problems: ["inviteError"] };
      await inviteOfficer({ ...at, email: values.email, now });
      return { done: "invited", values: blank, problems: [] };
    case "withdraw":
      await withdrawInvitation({ ...at, invitationId: text("invitation"), now });
      return { done: "done", values: blank, problems: [] };
    case "removeDomain":
      await removeProfessionalDomain({ ...at, domain: values.domain, now });
      return { done: "done", values: blank, problems: [] };
    default:
      return addDomain({ ...at, values, now });
  }
}

async function addDomain(
  asked: Omit<Asked, "form"> & { values: MembersAnswer["values"]; now: Date },
): Promise<MembersAnswer> {
  const { values, ...at } = asked;
  const read = domainSchema.safeParse(values);
  if (!read.success) {
    const fields = new Set(read.error.issues.map(({ path }) => path[0]));
    const problems: MembersAnswer["problems"] = [];
    if (fields.has("domain")) problems.push("domainError");
    if (fields.has("organisation")) problems.push("organisationError");
    return { done: null, values, problems };
  }
  try {
    await addProfessionalDomain({ ...at, input: read.data });
  } catch (error) {
    if (isDomainError(error) && error.reason === "notAllowed") return { done: null, values, problems: ["freeMail"] };
    throw error;
  }
  return { done: "done", values: { email: "", domain: "", organisation: "" }, problems: [] };
}
