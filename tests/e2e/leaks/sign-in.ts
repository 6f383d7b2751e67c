import { TOTP } from "otpauth";
import type { Account } from "./accounts";

/** The Cookie header of someone who has signed in. */
export async function signIn(baseUrl: string, { actor, password, totpSecret }: Account): Promise<string> {
  const jar = new Map<string, string>();
  const send = async (path: string, form: Record<string, string>) => {
    const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${baseUrl}${path}`, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { Cookie },
      redirect: "manual",
    });
    if (answer.status !== 303) throw new Error(`${path} was answered ${answer.status}`);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
  };
  await send("/sign-in", { email: actor.email, password });
  if (totpSecret) await send("/sign-in/second-factor", { code: new TOTP({ secret: totpSecret }).generate() });
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
