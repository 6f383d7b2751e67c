import { expect } from "vitest";
import { db } from "~/gateways/db.server";
import { callAuth } from "~/http/call-auth.server";

export const PASSWORD = "あさがおの鉢に水をやる";

/** A form as the site gets it, behind settleClientAddress. */
export function formRequest(
  path: string,
  fields: Record<string, string>,
  { cookie = "", address = "192.0.2.1" }: { cookie?: string; address?: string } = {},
): Request {
  return new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: {
      Cookie: cookie,
      "X-Forwarded-For": address,
      "User-Agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/130.0",
    },
    body: new URLSearchParams(fields),
  });
}

type Action = (args: { request: Request; params: Record<string, string>; context: never }) => unknown;

/** What a route's action answers, thrown or returned. */
export async function answerOf(
  action: unknown,
  request: Request,
  params: Record<string, string> = {},
): Promise<Response> {
  try {
    return (await (action as Action)({ request, params, context: {} as never })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** The Cookie header a browser would send after these answers. */
export function cookiesOf(...answers: { headers: Headers }[]): string {
  const jar = new Map<string, string>();
  for (const { headers } of answers) {
    for (const line of headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const name = pair.slice(0, pair.indexOf("="));
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, pair);
    }
  }
  return [...jar.values()].join("; ");
}

/** The code or token in the newest mail to an address. */
export async function newestMail(to: string): Promise<{ template: string; code: string; token: string }> {
  const mail = await db().mail.findFirstOrThrow({
    where: { toAddress: to },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const values = mail.values as { code?: string; token?: string };
  return { template: mail.template, code: values.code ?? "", token: values.token ?? "" };
}

/** Signs up, proves the address by the mail, and is signed in. Returns the cookie header and the user's id. */
export async function aSignedInUser(email: string, address = "192.0.2.9"): Promise<{ cookie: string; userId: string }> {
  const ask = (path: string, body: Record<string, unknown>) => callAuth(formRequest("/", {}, { address }), path, body);
  const signedUp = await ask("/sign-up/email", { email, name: "さくら", password: PASSWORD });
  expect(signedUp.status).toBe(200);
  const { code } = await newestMail(email);
  const verified = await ask("/email-otp/verify-email", { email, otp: code });
  expect(verified.status).toBe(200);
  const { id } = await db().user.findUniqueOrThrow({ where: { email } });
  return { cookie: cookiesOf(verified), userId: id };
}
