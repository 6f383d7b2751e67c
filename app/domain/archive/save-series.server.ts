import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { auditRecord } from "./record-audit.server";
import { lockSeries, tellSeriesChanged } from "./record-series.server";
import { canEditSeries } from "./rules";
import { SERIES_LIMITS } from "./series-form";

type SeriesWords = { title: string; description: string };

/**
 * Makes a series (`id` null) of a municipality of the desk, or gives it other words. Returns its id.
 * Throws DomainError("notFound").
 */
export async function saveSeries(
  options: SeriesWords & { at: DeskAt; id: string | null; municipalityCode: string; isSample?: boolean; now: Date },
): Promise<string> {
  const { at, id, municipalityCode, isSample = false, now } = options;
  const words = {
    title: options.title.trim().slice(0, SERIES_LIMITS.title),
    description: options.description.trim().slice(0, SERIES_LIMITS.description),
  };
  return db().$transaction(async (tx) => {
    if (id !== null) {
      const { municipalityCode: hostCode } = await lockSeries(at, id, tx);
      await tx.archiveSeries.update({ where: { id }, data: words });
      await auditRecord(tx, at.actor, { id, hostCode, action: "seriesChanged", subjectType: "archiveSeries" });
      await tellSeriesChanged(tx, id);
      return id;
    }
    const isOwn = at.codes.includes(municipalityCode) && canEditSeries(at.actor, { municipalityCode });
    if (!isOwn) throw new DomainError("notFound", { desk: municipalityCode });
    const made = newId("ars", now.getTime());
    await tx.archiveSeries.create({ data: { id: made, municipalityCode, isSample, createdAt: now, ...words } });
    const done = { id: made, hostCode: municipalityCode, action: "seriesMade" };
    await auditRecord(tx, at.actor, { ...done, subjectType: "archiveSeries" });
    return made;
  });
}
