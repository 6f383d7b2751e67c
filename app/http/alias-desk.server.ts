import { redirect } from "@remix-run/node";
import { type Actor, needsSecondFactor } from "~/domain/accounts/actor";
import type { ExportFile } from "~/domain/connection/alias-export";
import type { AliasView, ConnectionView } from "~/domain/connection/connection-view";
import { getAlias } from "~/domain/connection/get-alias.server";
import { canKeepAliases, canManage } from "~/domain/connection/rules";
import type { NeedsLine } from "~/domain/connection/to-alias-view.server";
import { DomainError, isDomainError } from "~/shared/domain-error";
import { pageRefusal } from "./error-response.server";
import { requestTime } from "./request-time.server";
import { requireActor } from "./require-actor.server";

/** What stands at the desk is one professional's: no cache keeps it, and no other site learns where they were. */
export const DESK_HEADERS = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

/**
 * A professional at their own desk. A guest is sent to sign in, staff without a second factor to set one up (thrown
 * redirects). Throws 403 for everybody else.
 */
export async function requireKeeper(request: Request): Promise<Actor> {
  const actor = await requireActor(request);
  if (canKeepAliases(actor)) return actor;
  if (actor.professionalOf.length > 0 && needsSecondFactor(actor) && !actor.hasSecondFactor) {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/account/two-factor?to=${encodeURIComponent(pathname + search)}`);
  }
  throw pageRefusal(new DomainError("notAllowed", {}));
}

/** A file to be saved by its owner; kept by no cache. */
export function deskFile({ fileName, contentType, body }: ExportFile): Response {
  return new Response(body, {
    headers: {
      ...DESK_HEADERS,
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${fileName}"`,
    },
  });
}

type AtAlias = { actor: Actor; alias: AliasView; now: Date };

/** The alias an address names, for its owner or a colleague. Throws 404 for everybody else's, 503 when it cannot be opened. */
export async function requireAlias(
  request: Request,
  aliasId: string | undefined,
  needsLine?: NeedsLine,
): Promise<AtAlias> {
  const actor = await requireKeeper(request);
  const now = requestTime();
  try {
    return { actor, alias: await getAlias({ actor, aliasId: aliasId ?? "", now, needsLine }), now };
  } catch (error) {
    throw deskRefusal(error);
  }
}

/** The same for what only the owner may do: 404 also for a colleague. */
export async function requireOwnAlias(request: Request, aliasId: string | undefined): Promise<AtAlias> {
  const at = await requireAlias(request, aliasId);
  if (!canManage(at.alias.access)) throw pageRefusal(new DomainError("notFound", { alias: at.alias.id }));
  return at;
}

/** A つながり of an alias, both named by the address. Throws 404 for everybody else's and when the two do not belong together. */
export async function requireConnection(
  request: Request,
  params: { id?: string; connectionId?: string },
): Promise<AtAlias & { connection: ConnectionView }> {
  const at = await requireAlias(request, params.id);
  const connection = at.alias.connections.find(({ id }) => id === params.connectionId);
  if (!connection) throw pageRefusal(new DomainError("notFound", { alias: at.alias.id }));
  return { ...at, connection };
}

/** As pageRefusal; words that cannot be opened name their reason, so that the page can say what to do. */
export function deskRefusal(error: unknown): Response {
  if (error instanceof Response) return error;
  const refusal = pageRefusal(error);
  const seal = isDomainError(error) ? error.facts.seal : undefined;
  return seal === undefined ? refusal : new Response(null, { status: refusal.status, statusText: `seal-${seal}` });
}
