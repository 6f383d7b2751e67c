import type { Tx } from "~/gateways/db.server";

/**
 * Whether an address whose owner has proved to be it can become that of another account. An account nobody ever proved
 * gives way: else somebody could hold an address that is not theirs.
 */
export async function freeAddress(tx: Tx, email: string): Promise<boolean> {
  await tx.user.deleteMany({ where: { email, emailVerified: false, memberships: { none: {} } } });
  return (await tx.user.count({ where: { email } })) === 0;
}
