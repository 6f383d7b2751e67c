import { db } from "~/gateways/db.server";
import { auth } from "./auth.server";
import { countTry } from "./count-try.server";

const TRIES = 5;
const WINDOW_MS = 10 * 60_000;

/**
 * Whether the password is that of the user; "missing" when the account has none. Throws DomainError("limited") after five
 * tries in ten minutes, whoever makes them.
 */
export async function checkPassword(options: {
  userId: string;
  password: string;
  now: Date;
}): Promise<"right" | "wrong" | "missing"> {
  const { userId, password, now } = options;
  await countTry({ key: `password|${userId}`, most: TRIES, windowMs: WINDOW_MS, now });
  const account = await db().account.findFirst({ where: { userId, providerId: "credential" } });
  if (!account?.password) return "missing";
  const engine = await auth().$context;
  return (await engine.password.verify({ hash: account.password, password })) ? "right" : "wrong";
}
