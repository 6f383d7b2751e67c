import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { SealError } from "~/gateways/seal.server";
import type { Translate } from "~/i18n/messages";
import { auditAlias } from "./alias-audit.server";
import type { ExportFile, ExportFormat } from "./alias-export";
import { ownAliasWhere } from "./alias-where.server";
import type { AliasView } from "./connection-view";
import { type AliasRow, toAliasViews, wholeAlias } from "./to-alias-view.server";
import { toExportFile } from "./to-export-file.server";

/** Forty events each: a batch is opened within a blink and never all rows are in memory at once. */
const AT_A_TIME = 50;

/**
 * All own aliases as one file, oldest first (not those shared by colleagues). One that cannot be opened does not hold up
 * the rest: the JSON says how many are missing.
 */
export async function exportAll(
  options: { actor: Actor; format: ExportFormat; now: Date },
  t: Translate,
): Promise<ExportFile> {
  const { actor, format, now } = options;
  const views: AliasView[] = [];
  let unopened = 0;
  for (let cursor: string | undefined; ; ) {
    const rows = await db().alias.findMany({
      where: { AND: [ownAliasWhere(actor), ...(cursor ? [{ id: { gt: cursor } }] : [])] },
      orderBy: { id: "asc" },
      include: wholeAlias,
      take: AT_A_TIME,
    });
    const opened = await viewsOf(rows, actor);
    views.push(...opened);
    unopened += rows.length - opened.length;
    if (rows.length < AT_A_TIME) break;
    cursor = rows.at(-1)!.id;
  }
  await db().$transaction(async (tx) => {
    for (const { id } of views)
      await auditAlias(tx, { actor, action: "alias.exported", aliasId: id, detail: { format } });
  });
  return toExportFile({ views, unopened, format, now }, t);
}

async function viewsOf(rows: AliasRow[], actor: Actor): Promise<AliasView[]> {
  try {
    return await toAliasViews({ rows, actor });
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    if (rows.length === 1) return [];
    return (await Promise.all(rows.map((row) => viewsOf([row], actor)))).flat();
  }
}
