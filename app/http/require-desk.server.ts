import { redirect } from "@remix-run/node";
import type { Actor } from "~/domain/accounts/actor";
import type { Desk } from "~/domain/moderation/desk";
import { getDesk, isDeskOf } from "~/domain/moderation/get-desk.server";
import { pageRefusal } from "./error-response.server";
import { requireActor } from "./require-actor.server";

/**
 * Who asks and the desk they work at. A guest is sent to sign in, an officer without a second factor to set one up
 * (thrown redirects). Throws 404 for everyone whose desk it is not.
 */
export async function requireDesk(request: Request, code: string | undefined): Promise<{ actor: Actor; desk: Desk }> {
  const actor = await requireActor(request);
  const at = { actor, code: code ?? "" };
  if (isDeskOf(at) && !actor.hasSecondFactor) {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/account/two-factor?to=${encodeURIComponent(pathname + search)}`);
  }
  try {
    return { actor, desk: getDesk(at) };
  } catch (error) {
    throw pageRefusal(error);
  }
}
