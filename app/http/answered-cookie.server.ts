import { createCookie } from "@remix-run/node";
import type { PublicSubject } from "./questionnaire-subject.server";
import { siteFacts } from "./site-facts.server";

/** That this browser has answered the open アンケート of a version, until it is closed: no more is known of whom. */
function cookie(path: string) {
  const secure = siteFacts().baseUrl.startsWith("https://");
  return createCookie("answered", { httpOnly: true, sameSite: "lax", path: `${path}/questionnaire`, secure });
}

export async function hasAnswered(request: Request, subject: PublicSubject): Promise<boolean> {
  return (await cookie(subject.path).parse(request.headers.get("Cookie"))) === cookieValue(subject);
}

/** The value of Set-Cookie. */
export function answeredCookie(subject: PublicSubject): Promise<string> {
  return cookie(subject.path).serialize(cookieValue(subject));
}

/** A symposium has no versions. */
function cookieValue({ id, version }: PublicSubject): string {
  return version === null ? id : `${id}@${version}`;
}
