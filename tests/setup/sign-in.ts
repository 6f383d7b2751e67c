import { readFileSync } from "node:fs";
import path from "node:path";
import { TOTP } from "otpauth";
import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";

export type SampleRole = "resident" | "professional" | "officer" | "admin";

type SampleAccount = { role: string; email: string; password: string; totpSecret: string | null };

/** How to sign in as the 見本 account of a role; made together with the seeded data folder. */
export function sampleAccount(role: SampleRole): SampleAccount {
  const accounts: SampleAccount[] = JSON.parse(
    readFileSync(path.join(inject("dataDir"), "sample-accounts.json"), "utf8"),
  );
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`No sample account ${role}`);
  return account;
}

/** Signs the context of a page (or a context) in, through the forms a person uses, without its scripts. */
export async function signInAs(target: Page | BrowserContext, role: SampleRole): Promise<void> {
  const { request } = target;
  const { email, password, totpSecret } = sampleAccount(role);
  const send = (address: string, form: Record<string, string>) =>
    request.post(`${inject("baseUrl")}${address}`, { form, maxRedirects: 0, headers: { Accept: "text/html" } });
  const begun = await send("/sign-in", { email, password });
  if (begun.status() !== 303) throw new Error(`Signing in as ${role} was answered ${begun.status()}`);
  if (totpSecret === null) return;
  const done = await send("/sign-in/second-factor", { code: new TOTP({ secret: totpSecret }).generate() });
  if (done.status() !== 303) throw new Error(`The second factor of ${role} was answered ${done.status()}`);
}
