import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { Translate } from "~/i18n/messages";
import { DomainError } from "~/shared/domain-error";
import { auditAlias } from "./alias-audit.server";
import type { ExportFile, ExportFormat } from "./alias-export";
import { ownAliasWhere } from "./alias-where.server";
import { toAliasViews, wholeAlias } from "./to-alias-view.server";
import { toExportFile } from "./to-export-file.server";

/**
 * An own alias as a file: JSON with all of it in plain words, or CSV with what happened. Throws DomainError("notFound"),
 * SealError when its words cannot be opened.
 */
export async function exportAlias(
  options: { actor: Actor; aliasId: string; format: ExportFormat; now: Date },
  t: Translate,
): Promise<ExportFile> {
  const { actor, aliasId, format, now } = options;
  const row = await db().alias.findFirst({ where: { id: aliasId, AND: ownAliasWhere(actor) }, include: wholeAlias });
  if (!row) throw new DomainError("notFound", { alias: aliasId });
  const views = await toAliasViews({ rows: [row], actor });
  await db().$transaction((tx) => auditAlias(tx, { actor, action: "alias.exported", aliasId, detail: { format } }));
  return toExportFile({ views, unopened: 0, format, now }, t);
}
