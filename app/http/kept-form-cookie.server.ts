import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { keepForm } from "~/domain/accounts/kept-form.server";
import { requestTime } from "./request-time.server";
import { siteFacts } from "./site-facts.server";

const HALF_HOUR_SECONDS = 1800;

function cookie() {
  const secure = siteFacts().baseUrl.startsWith("https://");
  return createCookie("kept_form", { httpOnly: true, sameSite: "lax", path: "/", maxAge: HALF_HOUR_SECONDS, secure });
}

export async function readKeptFormToken(request: Request): Promise<string | null> {
  const value = z
    .string()
    .min(1)
    .max(100)
    .safeParse(await cookie().parse(request.headers.get("Cookie")));
  return value.success ? value.data : null;
}

/**
 * Keeps the form a request brings, when it is one of words. Returns the value of Set-Cookie by which this browser finds
 * it again; null when there is nothing to keep.
 */
export async function keepSentForm(request: Request): Promise<string | null> {
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  if (request.method !== "POST" || !isForm || request.bodyUsed) return null;
  const { pathname, search } = new URL(request.url);
  const fields = [...new URLSearchParams(await request.text())];
  const token = await keepForm({ path: pathname + search, fields, now: requestTime() });
  return token === null ? null : cookie().serialize(token);
}
