import type { Actor } from "~/domain/accounts/actor";
import { actorAtDesk, type Desk } from "~/domain/moderation/desk";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { requireDesk } from "./require-desk.server";

/** Who asks, and as whom they write the records of this desk. Thrown redirects and 404 as `requireDesk`. */
export async function requireArchiveDesk(
  request: Request,
  code: string | undefined,
): Promise<{ actor: Actor; desk: Desk; at: DeskAt; root: string }> {
  const { actor, desk } = await requireDesk(request, code);
  const at = { actor: actorAtDesk(actor, desk), codes: desk.codes };
  return { actor, desk, at, root: `/municipalities/${desk.code}/desk/archive` };
}
