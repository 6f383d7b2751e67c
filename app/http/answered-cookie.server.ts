import { createCookie } from "@remix-run/node";
import { siteFacts } from "./site-facts.server";

/** That this browser has answered the open アンケート of a symposium, until it is closed: no more is known of whom. */
function cookie(symposiumId: string) {
  const secure = siteFacts().baseUrl.startsWith("https://");
  const path = `/symposia/${symposiumId}/questionnaire`;
  return createCookie("answered", { httpOnly: true, sameSite: "lax", path, secure });
}

export async function hasAnswered(request: Request, symposiumId: string): Promise<boolean> {
  return (await cookie(symposiumId).parse(request.headers.get("Cookie"))) === symposiumId;
}

/** The value of Set-Cookie. */
export function answeredCookie(symposiumId: string): Promise<string> {
  return cookie(symposiumId).serialize(symposiumId);
}
