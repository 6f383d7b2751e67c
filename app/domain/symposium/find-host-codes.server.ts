import { db } from "~/gateways/db.server";

/** The codes of those who hold a symposium, the host first; none when there is no such symposium. */
export async function findHostCodes({ id }: { id: string }): Promise<string[]> {
  const row = await db().symposium.findUnique({ where: { id }, select: { hostCode: true, coHosts: true } });
  return row ? [row.hostCode, ...row.coHosts] : [];
}
