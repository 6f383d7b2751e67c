import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { aliasWhere } from "./alias-where.server";
import type { AliasView } from "./connection-view";
import { type NeedsLine, toAliasViews, wholeAlias } from "./to-alias-view.server";

/**
 * One alias for its owner or a colleague it is shared with: whole, but for lines that are not needed. Throws
 * DomainError("notFound") for everybody else and when there is none: the two look the same. Throws SealError when its words
 * cannot be opened.
 */
export async function getAlias(options: {
  actor: Actor;
  aliasId: string;
  now: Date;
  needsLine?: NeedsLine;
}): Promise<AliasView> {
  const { actor, aliasId, needsLine } = options;
  const row = await db().alias.findFirst({ where: { id: aliasId, AND: aliasWhere(actor) }, include: wholeAlias });
  if (!row) throw new DomainError("notFound", { alias: aliasId });
  const [view] = await toAliasViews({ rows: [row], actor, needsLine });
  return view!;
}
