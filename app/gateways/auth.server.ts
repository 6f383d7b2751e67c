/**
 * better-auth over our database: it keeps users, passwords, sessions, codes, second factors and the limits of tries. Who
 * may do what is not its business, and its own addresses (/api/auth/…) are not reachable: our pages call it.
 */
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { emailOTP, twoFactor } from "better-auth/plugins";
import { newId } from "~/shared/ids";
import { challengeAfterCode } from "./auth-challenge.server";
import { authSecret } from "./auth-secret.server";
import { db } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";

export const AUTH_BASE_PATH = "/api/auth";
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;
export const CODE_MINUTES = 10;
export const RESET_HOURS = 1;
const SESSION_SECONDS = 14 * 24 * 3600;
const MINUTE_SECONDS = 60;

/** The mails it asks for. Each must answer as fast for an address without an account, or none may be sent. */
export type AuthMails = {
  code(mail: { email: string; code: string; purpose: "sign-in" | "email-verification" }): Promise<void>;
  reset(mail: { email: string; token: string }): Promise<void>;
  /** Somebody signed up with an address that has an account already. */
  alreadyRegistered(mail: { email: string }): Promise<void>;
};

export type AuthOptions = {
  mails: AuthMails;
  /** What must happen when the owner of a user's e-mail address has proved to be it. */
  onEmailProved(userId: string): Promise<void>;
  /** Tells a password reset to whoever keeps records; sessions have been ended. */
  onPasswordReset(userId: string): Promise<void>;
};

export type Auth = ReturnType<typeof createAuth>;

/** Whether tries are counted. POSTS_PER_MINUTE=0 asks for a site without limits by address. */
const isLimited = () => env().postsPerMinute > 0;

export function createAuth({ mails, onEmailProved, onPasswordReset }: AuthOptions) {
  const { baseUrl, siteName } = env();
  return betterAuth({
    appName: siteName,
    baseURL: baseUrl,
    basePath: AUTH_BASE_PATH,
    secret: authSecret(),
    database: prismaAdapter(db(), { provider: "postgresql" }),
    telemetry: { enabled: false },
    // Its own messages name e-mail addresses: only that something went wrong is kept.
    logger: { level: "error", log: (level) => log[level === "error" ? "error" : "debug"]("auth: an internal problem") },
    advanced: {
      useSecureCookies: baseUrl.startsWith("https://"),
      cookiePrefix: "hitobito",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      // Set by the server itself (http/client-address.server.ts); exactly one address stands in it.
      ipAddress: { ipAddressHeaders: ["x-forwarded-for"], ipv6Subnet: 64 },
      database: { generateId: ({ model }) => newId(model.toLowerCase()) },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    verification: { storeIdentifier: "hashed" },
    rateLimit: { enabled: isLimited(), storage: "database", window: MINUTE_SECONDS, max: 30, customRules: TRIES },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      resetPasswordTokenExpiresIn: RESET_HOURS * 3600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mails.reset({ email: user.email, token }),
      onPasswordReset: ({ user }) => onPasswordReset(user.id),
      onExistingUserSignUp: ({ user }) => mails.alreadyRegistered({ email: user.email }),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      afterEmailVerification: (user) => onEmailProved(user.id),
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: 5,
        disableSignUp: true,
        storeOTP: "hashed",
        overrideDefaultEmailVerification: true,
        async sendVerificationOTP({ email, otp, type }) {
          if (type === "sign-in" || type === "email-verification")
            await mails.code({ email, code: otp, purpose: type });
        },
      }),
      twoFactor({ issuer: siteName, backupCodeOptions: { amount: 10, storeBackupCodes: "encrypted" } }),
      challengeAfterCode(),
    ],
  });
}

/** Tries from one address, by path. Tries against one account are counted besides (codes, second factor). */
const TRIES = {
  "/sign-in/email": { window: MINUTE_SECONDS, max: 5 },
  "/sign-up/email": { window: 10 * MINUTE_SECONDS, max: 5 },
  "/request-password-reset": { window: 10 * MINUTE_SECONDS, max: 5 },
  "/reset-password": { window: 10 * MINUTE_SECONDS, max: 10 },
  "/email-otp/send-verification-otp": { window: 10 * MINUTE_SECONDS, max: 6 },
  "/email-otp/verify-email": { window: 10 * MINUTE_SECONDS, max: 10 },
  "/sign-in/email-otp": { window: 10 * MINUTE_SECONDS, max: 10 },
  "/two-factor/*": { window: MINUTE_SECONDS, max: 6 },
  "/change-password": { window: MINUTE_SECONDS, max: 5 },
  "/get-session": false,
} as const;
