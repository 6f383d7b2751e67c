/**
 * The two-factor plugin asks for the second factor only after a password. A code by mail is one factor as well: what
 * signs a user in by such a code goes through the same challenge here.
 */
import { randomBytes } from "node:crypto";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { deleteSessionCookie } from "better-auth/cookies";

const CODE_PATHS = new Set(["/sign-in/email-otp", "/email-otp/verify-email"]);
/** The cookie that verify-totp and verify-backup-code read. */
const CHALLENGE_COOKIE = "two_factor";
const CHALLENGE_SECONDS = 600;

export function challengeAfterCode(): BetterAuthPlugin {
  return {
    id: "challenge-after-code",
    hooks: { after: [{ matcher: ({ path }) => CODE_PATHS.has(path ?? ""), handler: challenge }] },
  };
}

const challenge = createAuthMiddleware(async (ctx) => {
  const begun = ctx.context.newSession;
  if (!begun?.user.twoFactorEnabled) return;
  deleteSessionCookie(ctx, true);
  await ctx.context.internalAdapter.deleteSession(begun.session.token);
  ctx.context.setNewSession(null);
  const identifier = `2fa-${randomBytes(24).toString("base64url")}`;
  const expiresAt = new Date(Date.now() + CHALLENGE_SECONDS * 1000);
  await ctx.context.internalAdapter.createVerificationValue({ value: begun.user.id, identifier, expiresAt });
  const attempts = { value: "0", identifier: `2fa-attempts-${identifier}`, expiresAt };
  await ctx.context.internalAdapter.createVerificationValue(attempts);
  const cookie = ctx.context.createAuthCookie(CHALLENGE_COOKIE, { maxAge: CHALLENGE_SECONDS });
  await ctx.setSignedCookie(cookie.name, identifier, ctx.context.secret, cookie.attributes);
  return ctx.json({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
});
