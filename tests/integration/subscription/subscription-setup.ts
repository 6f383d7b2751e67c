import { mailTemplates } from "~/domain/mail/templates";
import { parseMapQuery } from "~/domain/search/map-query";
import { confirmSubscription } from "~/domain/subscription/confirm-subscription.server";
import { subscribe } from "~/domain/subscription/subscribe.server";
import { db } from "~/gateways/db.server";

/** Tokyo time. */
export const tokyo = (text: string) => new Date(`2026-${text}:00+09:00`);

export const queryOf = (search: string) => parseMapQuery(new URLSearchParams(search)).query;

export function ask(more: { email?: string; every?: "daily" | "weekly"; search?: string; now: Date }): Promise<void> {
  const { email = "hanako@example.jp", every = "daily", search = "municipality=222127", now } = more;
  return subscribe({ input: { email, every }, query: queryOf(search), locale: "ja", now });
}

/** The token of the newest confirmation mail. */
export async function confirmToken(): Promise<string> {
  const where = { template: "subscription.confirm" };
  const mail = await db().mail.findFirstOrThrow({ where, orderBy: { createdAt: "desc" } });
  return mailTemplates["subscription.confirm"].values.parse(mail.values).token;
}

export async function askAndConfirm(more: Parameters<typeof ask>[0]): Promise<string> {
  await ask(more);
  return (await confirmSubscription({ token: await confirmToken(), now: more.now })).id;
}

/** What the digests in the queue say, oldest first. */
export async function digests() {
  const mails = await db().mail.findMany({ where: { template: "subscription.digest" }, orderBy: { createdAt: "asc" } });
  return mails.map((mail) => mailTemplates["subscription.digest"].values.parse(mail.values));
}
