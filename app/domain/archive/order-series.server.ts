import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { auditRecord } from "./record-audit.server";
import { lockSeries, tellSeriesChanged } from "./record-series.server";

/**
 * Moves a record of a series one place up or down; all of them are numbered anew from 1. Throws DomainError("notFound").
 */
export async function orderSeries(options: {
  at: DeskAt;
  id: string;
  recordId: string;
  to: "up" | "down";
}): Promise<void> {
  const { at, id, recordId, to } = options;
  await db().$transaction(async (tx) => {
    const { municipalityCode: hostCode } = await lockSeries(at, id, tx);
    const rows = await tx.archiveRecord.findMany({
      where: { seriesId: id },
      select: { id: true },
      orderBy: [{ seriesNumber: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    });
    const ids = rows.map((row) => row.id);
    const from = ids.indexOf(recordId);
    const target = from + (to === "up" ? -1 : 1);
    if (from < 0 || target < 0 || target >= ids.length) return;
    ids.splice(target, 0, ...ids.splice(from, 1));
    for (const [index, one] of ids.entries()) {
      await tx.archiveRecord.update({ where: { id: one }, data: { seriesNumber: index + 1 } });
    }
    await auditRecord(tx, at.actor, { id, hostCode, action: "seriesOrdered", subjectType: "archiveSeries" });
    await tellSeriesChanged(tx, id);
  });
}
