import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { lockEditableRecord } from "./editable-record.server";
import { auditRecord, tellRecordChanged } from "./record-audit.server";
import { whereChoosable } from "./record-series.server";

/**
 * Puts a record at the end of a series of its host, or in none (null); holds at once. Throws DomainError("notFound").
 */
export async function chooseRecordSeries(options: {
  at: DeskAt;
  id: string;
  seriesId: string | null;
  now: Date;
}): Promise<void> {
  const { at, id, seriesId, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockEditableRecord(at, id, tx);
    if (row.seriesId === seriesId) return;
    if (seriesId !== null) {
      const known = await tx.archiveSeries.count({ where: { AND: [{ id: seriesId }, whereChoosable(at, row)] } });
      if (known === 0) throw new DomainError("notFound", { series: seriesId });
    }
    const last = await tx.archiveRecord.aggregate({ where: { seriesId }, _max: { seriesNumber: true } });
    const seriesNumber = seriesId === null ? null : (last._max.seriesNumber ?? 0) + 1;
    await tx.archiveRecord.update({ where: { id }, data: { seriesId, seriesNumber, updatedAt: now } });
    await auditRecord(tx, at.actor, { id, hostCode: row.hostCode, action: "seriesChosen" });
    if (row.publishedRevision !== null) await tellRecordChanged(tx, { ids: [id] });
  });
}
