import { queueMail } from "~/domain/mail/queue-mail.server";
import type { MapQuery } from "~/domain/search/map-query";
import { db, type Tx } from "~/gateways/db.server";
import type { Locale } from "~/i18n/messages";
import { newId } from "~/shared/ids";
import { digestOfToken, newLinkToken } from "~/shared/link-token.server";
import { describeSearch } from "./describe-search.server";
import { endTokenOf } from "./end-token.server";
import { subscribedSearch } from "./subscribed-query";
import { CONFIRM_MAILS_A_DAY, SUBSCRIPTIONS_AN_ADDRESS } from "./subscription";
import type { SubscriptionInput } from "./subscription-schema";

const DAY_MS = 24 * 60 * 60 * 1000;
/** The same form sent twice in this time is one wish. */
const DOUBLE_SUBMIT_MS = 10 * 60 * 1000;

/**
 * Asks the address by mail whether it wants the news; until it says yes, nothing else is sent. What comes back is the same
 * whether the address has subscriptions, has too many, or got too many such mails today.
 */
export async function subscribe(options: {
  input: SubscriptionInput;
  query: MapQuery;
  locale: Locale;
  now: Date;
}): Promise<void> {
  const { input, query, locale, now } = options;
  const search = subscribedSearch(query);
  const id = newId("subscription", now.getTime());
  const { token, digest } = newLinkToken();
  const row = { id, ...input, search, label: describeSearch(query, locale), createdAt: now };
  await db().$transaction(async (tx) => {
    if (!(await isWelcome(tx, { ...row, now }))) return;
    const digests = { confirmDigest: digest, endDigest: digestOfToken(endTokenOf(id)) };
    await tx.subscription.create({ data: { ...row, ...digests } });
    const values = { label: row.label, every: input.every, token };
    const key = `subscription-confirm:${id}`;
    await queueMail(tx, { key, to: input.email, template: "subscription.confirm", values, now });
  });
}

async function isWelcome(tx: Tx, asked: { email: string; search: string; every: string; now: Date }): Promise<boolean> {
  const { email, search, every, now } = asked;
  const since = (ms: number) => ({ gt: new Date(now.getTime() - ms) });
  const active = await tx.subscription.count({ where: { email, confirmedAt: { not: null }, endedAt: null } });
  if (active >= SUBSCRIPTIONS_AN_ADDRESS) return false;
  const today = await tx.subscription.count({ where: { email, createdAt: since(DAY_MS) } });
  if (today >= CONFIRM_MAILS_A_DAY) return false;
  const waiting = { email, search, every, confirmedAt: null, endedAt: null, createdAt: since(DOUBLE_SUBMIT_MS) };
  return (await tx.subscription.count({ where: waiting })) === 0;
}
