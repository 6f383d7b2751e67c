import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { TOTP } from "otpauth";
import { type APIRequestContext, type BrowserContext, type Page, request } from "playwright-core";
import { siteUnderTest } from "./site-under-test";

export type SampleRole = "resident" | "professional" | "officer" | "admin";

type SampleAccount = { role: string; email: string; password: string; totpSecret: string | null };

/** How to sign in as the 見本 account of a role; made together with the seeded data folder. */
export function sampleAccount(role: SampleRole): SampleAccount {
  const accounts: SampleAccount[] = JSON.parse(
    readFileSync(path.join(siteUnderTest().dataDir, "sample-accounts.json"), "utf8"),
  );
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`No sample account ${role}`);
  return account;
}

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** How long the site lets nobody on who has tried too often. */
const LIMIT_WINDOW_MS = 61_000;

/** Signs the context of a page (or a context) in. `baseUrl`: a site of one's own (openOwnSite). */
export async function signInAs(
  target: Page | BrowserContext,
  role: SampleRole,
  baseUrl: string = siteUnderTest().baseUrl,
): Promise<void> {
  const context = "context" in target ? target.context() : target;
  await context.addCookies(await cookiesOf(role, baseUrl));
}

/**
 * The cookies of someone signed in as a role, through the forms a person uses. The site lets nobody try passwords or codes
 * quickly, so the tests of a site share one session of each role while it lasts.
 */
export async function cookiesOf(role: SampleRole, baseUrl: string): Promise<Cookies> {
  const file = path.join(siteUnderTest().dataDir, `session-${role}-${new URL(baseUrl).port}.json`);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Cookies) : null;
  if (kept && (await isSignedIn(kept, baseUrl))) return kept;
  const context = await request.newContext({ baseURL: baseUrl, extraHTTPHeaders: { Accept: "text/html" } });
  await throughTheForms(context, role);
  const { cookies } = await context.storageState();
  await context.dispose();
  writeFileSync(file, JSON.stringify(cookies));
  return cookies;
}

async function isSignedIn(cookies: Cookies, baseUrl: string): Promise<boolean> {
  const context = await request.newContext({ baseURL: baseUrl, storageState: { cookies, origins: [] } });
  const account = await context.get("/account", { maxRedirects: 0 });
  await context.dispose();
  return account.status() === 200;
}

async function throughTheForms(context: APIRequestContext, role: SampleRole): Promise<void> {
  const { email, password, totpSecret } = sampleAccount(role);
  const send = async (address: string, form: () => Record<string, string>) => {
    for (const isLast of [false, true]) {
      const answer = await context.post(address, { form: form(), maxRedirects: 0 });
      if (answer.status() === 303) return;
      if (isLast) throw new Error(`${address} as ${role} was answered ${answer.status()}`);
      await setTimeout(LIMIT_WINDOW_MS);
    }
  };
  await send("/sign-in", () => ({ email, password }));
  if (totpSecret === null) return;
  await send("/sign-in/second-factor", () => ({ code: new TOTP({ secret: totpSecret }).generate() }));
}
