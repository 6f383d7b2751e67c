import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { newLinkToken } from "~/shared/link-token.server";
import { getHeldRow } from "./held-row.server";
import { auditHeld } from "./plan-audit.server";

/** Long enough to send the link after the training, too short for it to go round. */
const OPEN_DAYS = 60;

type Asked = { at: DeskAt; planId: string; id: string; now: Date };

/**
 * Makes the link at which participants make their own certificate; one made before opens nothing any more. Returns its
 * token, which is shown now and kept nowhere. Throws DomainError("notFound"), ("conflict") before the day of the training.
 */
export async function makeCertificateLink(options: Asked): Promise<string> {
  const { now } = options;
  const { token, digest } = newLinkToken();
  const until = startOfTokyoDate(addDays(tokyoDateKey(now), OPEN_DAYS + 1));
  await setCertificateLink(options, { digest, until });
  return token;
}

/** Ends the link. Throws DomainError("notFound"). */
export async function endCertificateLink(options: Asked): Promise<void> {
  await setCertificateLink(options, null);
}

async function setCertificateLink(
  { at, planId, id, now }: Asked,
  link: { digest: string; until: Date } | null,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const { municipalityCode, heldOn } = await getHeldRow(at, { planId, id }, tx);
    if (link && heldOn > tokyoDateKey(now)) throw new DomainError("conflict", { held: id });
    await tx.heldTraining.update({
      where: { id },
      data: {
        givesCertificates: link !== null,
        ...{ certificateTokenDigest: link?.digest ?? null, certificateUntil: link?.until ?? null },
      },
    });
    const action = link ? "certificateLinkMade" : "certificateLinkEnded";
    await auditHeld(tx, at.actor, { id, planId, municipalityCode, action });
  });
}
