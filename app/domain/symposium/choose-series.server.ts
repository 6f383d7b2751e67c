import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { type DeskAt, lockEditable } from "./editable-symposium.server";
import { auditSymposium, tellSymposiumChanged } from "./symposium-audit.server";

export const SERIES_TITLE_LENGTH = 100;

/**
 * Puts a symposium into a series of its host (null = none), or into a new one of that title; holds at once.
 * Throws DomainError("notFound").
 */
export async function chooseSeries(options: {
  at: DeskAt;
  id: string;
  series: { id: string | null } | { newTitle: string };
  now: Date;
}): Promise<void> {
  const { at, id, series, now } = options;
  await db().$transaction(async (tx) => {
    const { hostCode, seriesId: before, publishedRevision } = await lockEditable(at, id, tx);
    const seriesId = "newTitle" in series ? newId("ser", now.getTime()) : series.id;
    if (seriesId === before) return;
    if ("newTitle" in series) {
      const data = { id: seriesId ?? "", municipalityCode: hostCode, title: series.newTitle, createdAt: now };
      await tx.symposiumSeries.create({ data });
    } else if (seriesId !== null) {
      const known = await tx.symposiumSeries.count({ where: { id: seriesId, municipalityCode: hostCode } });
      if (known === 0) throw new DomainError("notFound", { series: seriesId });
    }
    await tx.symposium.update({ where: { id }, data: { seriesId, updatedAt: now } });
    await auditSymposium(tx, at.actor, { id, hostCode, action: "seriesChosen" });
    if (publishedRevision !== null) await tellSymposiumChanged(tx, id);
  });
}
