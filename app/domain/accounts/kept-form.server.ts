import { z } from "zod";
import { db } from "~/gateways/db.server";
import { openWords, SealError, sealWords } from "~/gateways/seal.server";
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
 * Keeps what somebody sent when their session was over, for half an hour. Passwords and codes are left out. It
 * is encrypted: it may be words of an alias. Returns the token under which it is found again (its digest is kept), or null
 * when it is too large or too much is kept already.
 */
export async function keepForm({ path, fields, now }: KeptForm & { now: Date }): Promise<string | null> {
  const kept = fields.filter(([name]) => !/password|code|token/i.test(name));
  const form: KeptForm = { path, fields: kept };
  if (JSON.stringify(form).length > LARGEST_LETTERS || kept.length === 0) return null;
  const { token, digest } = newLinkToken();
  const expiresAt = new Date(now.getTime() + KEPT_MS);
  const id = newId("kept", now.getTime());
  const value = await sealWords(form, id);
  const ofKept = { identifier: { startsWith: "kept-form:" } };
  return db().$transaction(async (tx) => {
    await tx.verification.deleteMany({ where: { ...ofKept, expiresAt: { lte: now } } });
    if ((await tx.verification.count({ where: ofKept })) >= MOST_KEPT) return null;
    const row = { id, identifier: `kept-form:${digest}`, value, expiresAt };
    await tx.verification.create({ data: row });
    return token;
  });
}

/** What was kept under a token; null when its time is over, or the key it was encrypted with is gone. */
export async function findKeptForm({ token, now }: { token: string; now: Date }): Promise<KeptForm | null> {
  const identifier = `kept-form:${digestOfToken(token)}`;
  const row = await db().verification.findFirst({ where: { identifier, expiresAt: { gt: now } } });
  if (!row) return null;
  try {
    return keptForm.parse(await openWords(row.value, row.id));
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}
