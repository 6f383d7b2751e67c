import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import { CONFIRM_DAYS } from "./subscription";

export type SubscriptionState = {
  id: string;
  label: string;
  /** URL parameters of the map. */
  search: string;
  isConfirmed: boolean;
  isEnded: boolean;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What a link in a mail is about; the address is not told. A confirmation that waits longer than 7 days, or was ended, is
 * not found any more. Throws DomainError("notFound").
 */
export async function getSubscription(
  options: { now: Date } & ({ confirmToken: string } | { endToken: string }),
): Promise<SubscriptionState> {
  const row = await db().subscription.findUnique({
    where:
      "confirmToken" in options
        ? { confirmDigest: digestOfToken(options.confirmToken) }
        : { endDigest: digestOfToken(options.endToken) },
  });
  if (!row) throw new DomainError("notFound");
  const { id, label, search, confirmedAt, endedAt, createdAt } = row;
  const isTooOld = !confirmedAt && options.now.getTime() - createdAt.getTime() > CONFIRM_DAYS * DAY_MS;
  if ("confirmToken" in options && (isTooOld || endedAt)) throw new DomainError("notFound");
  return { id, label, search, isConfirmed: confirmedAt !== null, isEnded: endedAt !== null };
}
