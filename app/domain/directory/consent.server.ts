import type { Tx } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { type ConsentInput, type ConsentKind, problemOfConsentEnd } from "./consent";

/** Keeps a consent; one of the same kind given before ends with it. Throws RangeError for a date that was not checked. */
export async function giveConsent(
  tx: Tx,
  options: { listingId: string; kind: ConsentKind; consent: ConsentInput; now: Date },
): Promise<void> {
  const { listingId, kind, consent, now } = options;
  const problem = problemOfConsentEnd(consent.endsOn, tokyoDateKey(now));
  if (problem) throw new RangeError(`A consent cannot end so: ${problem}`);
  await endConsents(tx, { listingId, kinds: [kind], now });
  const { purpose } = consent;
  const endsOn = startOfTokyoDate(consent.endsOn);
  await tx.consent.create({
    data: { id: newId("con", now.getTime()), listingId, kind, purpose, agreedAt: now, endsOn },
  });
}

/** The consents that hold now hold no more. */
export async function endConsents(
  tx: Tx,
  options: { listingId: string; kinds: ConsentKind[]; now: Date },
): Promise<void> {
  const { listingId, kinds, now } = options;
  await tx.consent.updateMany({
    where: { listingId, kind: { in: kinds }, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
}
