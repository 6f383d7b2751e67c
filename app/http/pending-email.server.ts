import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { siteFacts } from "./site-facts.server";

const HALF_HOUR_SECONDS = 1800;
const kept = z.string().max(254);

/** The address a visitor is proving, carried from page to page: an address must not stand in a URL. */
function cookie() {
  return createCookie("pending_email", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: HALF_HOUR_SECONDS,
    secure: siteFacts().baseUrl.startsWith("https://"),
  });
}

export async function readPendingEmail(request: Request): Promise<string | null> {
  const value = kept.safeParse(await cookie().parse(request.headers.get("Cookie")));
  return value.success && value.data !== "" ? value.data : null;
}

/** The value of Set-Cookie that keeps `email` for half an hour; null forgets it. */
export function pendingEmailCookie(email: string | null): Promise<string> {
  return email === null ? cookie().serialize("", { maxAge: 0 }) : cookie().serialize(email);
}
