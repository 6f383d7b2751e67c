import { auth } from "~/domain/accounts/auth.server";

export type PresentSession = { id: string; token: string; userId: string };

const COOKIE = /(?:^|;\s*)(?:__Secure-)?hitobito\.session_token=/;

/** Whether a request carries our cookie, good or not: its answer is for nobody else and kept nowhere. */
export function mayBeSignedIn(request: Request): boolean {
  return COOKIE.test(request.headers.get("Cookie") ?? "");
}

/** The session a request carries, as long as it holds; null for a guest. A request without our cookie costs nothing. */
export async function findSession(request: Request): Promise<PresentSession | null> {
  if (!mayBeSignedIn(request)) return null;
  const cookie = request.headers.get("Cookie") ?? "";
  const found = await auth().api.getSession({ headers: new Headers({ cookie }) });
  return found && { id: found.session.id, token: found.session.token, userId: found.session.userId };
}
