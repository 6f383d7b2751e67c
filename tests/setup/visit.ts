/** Requests as a visitor's browser sends them without scripts: its cookies, our Origin, no redirect followed. */
import { TOTP } from "otpauth";

export type Visit = { cookie: string };
export type Answer = { status: number; location: string; type: string; body: string };

export async function visit(
  baseUrl: string,
  address: string,
  { cookie = "", form }: { cookie?: string; form?: URLSearchParams } = {},
): Promise<Answer & { cookies: string[] }> {
  const response = await fetch(baseUrl + address, {
    method: form ? "POST" : "GET",
    redirect: "manual",
    headers: { Accept: "text/html", Cookie: cookie, ...(form && { Origin: baseUrl }) },
    ...(form && { body: form }),
  });
  return {
    status: response.status,
    location: response.headers.get("Location") ?? "",
    type: response.headers.get("Content-Type") ?? "",
    cookies: response.headers.getSetCookie().map((line) => line.split(";")[0]!),
    body: await response.text(),
  };
}

/** Signs in through the forms. Returns the value of the header Cookie. */
export async function signInByForms(
  baseUrl: string,
  account: { email: string; password: string; totpSecret: string | null },
): Promise<string> {
  const { email, password, totpSecret } = account;
  const begun = await visit(baseUrl, "/sign-in", { form: new URLSearchParams({ email, password }) });
  if (begun.status !== 303) throw new Error(`Signing in as ${email} was answered ${begun.status}`);
  const cookie = begun.cookies.join("; ");
  if (!begun.location.startsWith("/sign-in/second-factor")) return cookie;
  if (totpSecret === null) throw new Error(`${email} has no second factor to show`);
  const form = new URLSearchParams({ code: new TOTP({ secret: totpSecret }).generate() });
  const done = await visit(baseUrl, "/sign-in/second-factor", { cookie, form });
  if (done.status !== 303) throw new Error(`The second factor of ${email} was answered ${done.status}`);
  return done.cookies.join("; ");
}
