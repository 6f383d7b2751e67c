import { db } from "~/gateways/db.server";
import type { EventStatus } from "./symposium";

const MOST = 12;

export type SymposiumLine = { id: string; title: string; startsAt: string; status: EventStatus };

/** The published others of a series, the newest first. */
export async function findSeriesSymposia(options: { seriesId: string; exceptId: string }): Promise<SymposiumLine[]> {
  const rows = await db().symposium.findMany({
    where: { seriesId: options.seriesId, id: { not: options.exceptId }, publishedRevision: { not: null } },
    orderBy: { startsAt: "desc" },
    take: MOST,
    select: { id: true, title: true, startsAt: true, eventStatus: true },
  });
  return rows.flatMap(({ id, title, startsAt, eventStatus }) =>
    title && startsAt ? [{ id, title, startsAt: startsAt.toISOString(), status: eventStatus as EventStatus }] : [],
  );
}
