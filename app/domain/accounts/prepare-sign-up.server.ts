import { db } from "~/gateways/db.server";
import { queueAccountMail } from "./account-mails.server";

/**
 * Forgets an account with this address that nobody ever proved: else somebody could take an address first and wait for
 * its owner to prove it with a password not their own.
 */
export async function forgetUnprovedAccount(email: string): Promise<void> {
  await db().user.deleteMany({ where: { email, emailVerified: false, memberships: { none: {} } } });
}

/** A mail that says so, to an address without an account: who asked sees the same page as everyone. */
export async function tellUnknownAddress(email: string): Promise<void> {
  const user = await db().user.findUnique({ where: { email }, select: { id: true } });
  if (!user) await queueAccountMail(email, "account.unknown", {});
}
