import type { GlossaryDesk } from "~/domain/glossary/glossary-desk.server";
import { actorAtDesk, type Desk } from "~/domain/moderation/desk";
import { requireDesk } from "./require-desk.server";

/** Who asks, and as whom they write the words of this desk. Thrown redirects and 404 as `requireDesk`. */
export async function requireGlossaryDesk(
  request: Request,
  code: string | undefined,
): Promise<{ desk: Desk; at: GlossaryDesk; root: string }> {
  const { actor, desk } = await requireDesk(request, code);
  const at = { actor: actorAtDesk(actor, desk), codes: desk.codes };
  return { desk, at, root: `/municipalities/${desk.code}/desk/glossary` };
}
