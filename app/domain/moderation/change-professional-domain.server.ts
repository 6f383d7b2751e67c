import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { getDesk } from "./get-desk.server";
import { type DomainInput, FREE_MAIL } from "./members-view";

type AtDesk = { actor: Actor; deskCode: string; now: Date };

/**
 * From now on whoever proves an address of this domain becomes a professional of the municipality by themselves. Throws
 * DomainError("notAllowed") for free mail, ("notFound") at another desk.
 */
export async function addProfessionalDomain(options: AtDesk & { input: DomainInput }): Promise<void> {
  const { actor, now } = options;
  const { domain, organisation } = options.input;
  const { code } = getDesk({ actor, code: options.deskCode });
  if (FREE_MAIL.includes(domain)) throw new DomainError("notAllowed", { domain });
  await db().$transaction(async (tx) => {
    const id = { municipalityCode: code, domain };
    await tx.professionalDomain.upsert({
      where: { municipalityCode_domain: id },
      create: { ...id, organisation, createdAt: now, createdById: actor.userId },
      update: { organisation },
    });
    await writeAudit(tx, [line(actor, code, domain, "professional.domainAdded")]);
  });
}

/** Nobody new comes in by this domain; who is a professional stays one. Throws DomainError("notFound"). */
export async function removeProfessionalDomain(options: AtDesk & { domain: string }): Promise<void> {
  const { actor, domain } = options;
  const { code } = getDesk({ actor, code: options.deskCode });
  await db().$transaction(async (tx) => {
    const { count } = await tx.professionalDomain.deleteMany({ where: { municipalityCode: code, domain } });
    if (count === 0) throw new DomainError("notFound", { domain });
    await writeAudit(tx, [line(actor, code, domain, "professional.domainRemoved")]);
  });
}

function line(actor: Actor, code: string, domain: string, action: string) {
  const by = { actorKind: actorKindOf(actor), actorId: actor.userId, municipalityCode: code };
  return { ...by, action, subjectType: "professionalDomain", subjectId: domain };
}
