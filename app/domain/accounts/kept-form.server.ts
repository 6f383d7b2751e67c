import { z } from "zod";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { digestOfToken, newLinkToken } from "~/shared/link-token.server";

/** Long enough for signing in with a code by mail. */
const KEPT_MS = 30 * 60_000;
const LARGEST_LETTERS = 20_000;
/** All together: nobody can fill the database with forms they never sign in for. */
const MOST_KEPT = 500;

const keptForm = z.object({ path: z.string(), fields: z.array(z.tuple([z.string(), z.string()])) });
export type KeptForm = z.infer<typeof keptForm>;

/**
 * Keeps what somebody sent when their session was over, for half an hour. Passwords and codes are left out. Returns the
 * token under which it is found again (its digest is kept), or null when it is too large or too much is kept already.
 */
export async function keepForm({ path, fields, now }: KeptForm & { now: Date }): Promise<string | null> {
  const kept = fields.filter(([name]) => !/password|code|token/i.test(name));
  const value = JSON.stringify({ path, fields: kept } satisfies KeptForm);
  if (value.length > LARGEST_LETTERS || kept.length === 0) return null;
  const { token, digest } = newLinkToken();
  const expiresAt = new Date(now.getTime() + KEPT_MS);
  const ofKept = { identifier: { startsWith: "kept-form:" } };
  return db().$transaction(async (tx) => {
    await tx.verification.deleteMany({ where: { ...ofKept, expiresAt: { lte: now } } });
    if ((await tx.verification.count({ where: ofKept })) >= MOST_KEPT) return null;
    const row = { id: newId("kept", now.getTime()), identifier: `kept-form:${digest}`, value, expiresAt };
    await tx.verification.create({ data: row });
    return token;
  });
}

/** What was kept under a token; null when its time is over. */
export async function findKeptForm({ token, now }: { token: string; now: Date }): Promise<KeptForm | null> {
  const identifier = `kept-form:${digestOfToken(token)}`;
  const row = await db().verification.findFirst({ where: { identifier, expiresAt: { gt: now } } });
  return row && keptForm.parse(JSON.parse(row.value));
}
