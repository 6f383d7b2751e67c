import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { getEditable } from "./editable-symposium.server";
import type { MailingValues } from "./mailing-form";
import type { MailingAt } from "./mailing-parts.server";
import { auditSymposium } from "./symposium-audit.server";

/** Keeps a draft, a new one without `mailingId`. Returns its id. Throws DomainError("notFound"), ("conflict") once sent. */
export async function saveMailing(
  options: MailingAt & { mailingId: string | null; values: MailingValues; now: Date },
): Promise<string> {
  const { at, symposiumId, mailingId, values, now } = options;
  return db().$transaction(async (tx) => {
    const { hostCode } = await getEditable(at, symposiumId, tx);
    if (mailingId) {
      const where = { id: mailingId, symposiumId, state: "draft" };
      const { count } = await tx.symposiumMailing.updateMany({ where, data: values });
      if (count === 0) throw new DomainError("conflict", { mailing: mailingId });
      return mailingId;
    }
    const id = newId("mlg", now.getTime());
    await tx.symposiumMailing.create({
      data: { id, symposiumId, ...values, createdById: at.actor.userId, createdAt: now },
    });
    await auditSymposium(tx, at.actor, {
      id: symposiumId,
      hostCode,
      action: "mailingWritten",
      detail: { mailing: id },
    });
    return id;
  });
}
