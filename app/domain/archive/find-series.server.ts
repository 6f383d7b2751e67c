import { db } from "~/gateways/db.server";
import { READABLE } from "./published-record.server";
import type { SeriesDoor } from "./series-door";
import { hostNameOf } from "./to-record-view.server";

const MOST_SERIES = 50;

/** Series of which at least one record may be read, what was published last first. */
export async function findSeries(): Promise<SeriesDoor[]> {
  const rows = await db().archiveSeries.findMany({
    where: { records: { some: READABLE } },
    select: {
      ...{ id: true, title: true, municipalityCode: true },
      records: { where: READABLE, select: { firstPublishedAt: true } },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: MOST_SERIES,
  });
  const newest = (records: { firstPublishedAt: Date | null }[]) =>
    Math.max(...records.map(({ firstPublishedAt }) => firstPublishedAt?.getTime() ?? 0));
  return rows
    .sort((a, b) => newest(b.records) - newest(a.records))
    .map(({ id, title, municipalityCode, records }) => ({
      ...{ id, title, hostName: hostNameOf(municipalityCode), count: records.length },
    }));
}
