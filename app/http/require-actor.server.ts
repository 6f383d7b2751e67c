import { redirect } from "@remix-run/node";
import { type Actor, needsSecondFactor } from "~/domain/accounts/actor";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { canActAsOfficer, canAdministrate } from "~/domain/accounts/rules";
import { DomainError } from "~/shared/domain-error";
import { pageRefusal } from "./error-response.server";
import { keepSentForm } from "./kept-form-cookie.server";
import { findSession } from "./session.server";

/** Who asks; null = a guest. Only a request with our cookie costs a look into the database. */
export async function findActor(request: Request): Promise<Actor | null> {
  const session = await findSession(request);
  return session && findActorById(session.userId);
}

/**
 * Who asks. A guest is sent to sign in (thrown redirect) and comes back afterwards. When the guest has sent a form (the
 * session was over), what they typed is kept and offered again after signing in: call this before reading the body.
 */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await findActor(request);
  if (actor) return actor;
  const kept = await keepSentForm(request);
  if (kept) throw redirect("/sign-in?note=kept&to=%2Fresume", { status: 303, headers: { "Set-Cookie": kept } });
  throw redirect(`/sign-in?to=${encodeURIComponent(pathOf(request))}`);
}

/** An officer of the municipality. Throws 403 for others; sends an officer without a second factor to set one up. */
export async function requireOfficer(request: Request, municipalityCode: string): Promise<Actor> {
  const actor = await requireActor(request);
  if (!actor.officerOf.includes(municipalityCode)) throw pageRefusal(new DomainError("notAllowed", {}));
  requireSecondFactor(actor, request);
  if (!canActAsOfficer(actor, municipalityCode)) throw pageRefusal(new DomainError("notAllowed", {}));
  return actor;
}

/** An administrator. Throws 403 for others; sends one without a second factor to set one up. */
export async function requireAdministrator(request: Request): Promise<Actor> {
  const actor = await requireActor(request);
  if (!actor.isAdministrator) throw pageRefusal(new DomainError("notAllowed", {}));
  requireSecondFactor(actor, request);
  if (!canAdministrate(actor)) throw pageRefusal(new DomainError("notAllowed", {}));
  return actor;
}

function requireSecondFactor(actor: Actor, request: Request): void {
  if (!needsSecondFactor(actor) || actor.hasSecondFactor) return;
  throw redirect(`/account/two-factor?to=${encodeURIComponent(pathOf(request))}`);
}

/** Where to come back to: after a form was sent, the page the form stands on is the same address. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
