import { z } from "zod";
import { auth } from "~/domain/accounts/auth.server";
import { siteFacts } from "./site-facts.server";

export type AuthAnswer = {
  status: number;
  isOk: boolean;
  /** The engine's word for what went wrong: INVALID_EMAIL_OR_PASSWORD, INVALID_OTP … "" when all went well. */
  code: string;
  data: Record<string, unknown>;
  /** The cookies it sets; an answer or redirect of ours must carry them. */
  headers: Headers;
};

const answered = z.record(z.string(), z.unknown());
/** What goes on of a request: the rest (and any forwarding header but the settled one) stays here. */
const PASSED_ON = ["cookie", "user-agent", "x-forwarded-for"];

/**
 * Asks the accounts' engine as the visitor, through its own door: only there tries are counted, by the address that
 * settleClientAddress put into X-Forwarded-For.
 */
export async function callAuth(request: Request, path: string, body: Record<string, unknown>): Promise<AuthAnswer> {
  const { baseUrl } = siteFacts();
  const headers = new Headers({ "Content-Type": "application/json", Origin: new URL(baseUrl).origin });
  for (const name of PASSED_ON) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const asked = new Request(`${baseUrl}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const response = await auth().handler(asked);
  const parsed = answered.safeParse(await response.json().catch(() => null));
  const data = parsed.success ? parsed.data : {};
  const cookies = new Headers();
  for (const cookie of response.headers.getSetCookie()) cookies.append("Set-Cookie", cookie);
  const code = response.ok ? "" : String(data.code ?? "");
  if (response.status >= 500) throw new Error(`The accounts' engine failed: ${response.status} ${path}`);
  return { status: response.status, isOk: response.ok, code, data, headers: cookies };
}
