import { db } from "~/gateways/db.server";
import { READABLE } from "./published-record.server";
import { toRecordCards } from "./record-cards.server";
import type { RecordCard } from "./record-view";
import { hostNameOf } from "./to-record-view.server";

export type SeriesView = {
  id: string;
  title: string;
  description: string;
  hostCode: string;
  hostName: string;
  isSample: boolean;
  cards: RecordCard[];
};

/** A series with the records everyone may read, in order; null while there is none. */
export async function getSeries({ id }: { id: string }): Promise<SeriesView | null> {
  const row = await db().archiveSeries.findUnique({
    where: { id },
    include: {
      records: { where: READABLE, orderBy: [{ seriesNumber: { sort: "asc", nulls: "last" } }, { id: "asc" }] },
    },
  });
  if (!row || row.records.length === 0) return null;
  const { title, description, municipalityCode: hostCode, isSample } = row;
  return {
    id,
    title,
    description,
    hostCode,
    hostName: hostNameOf(hostCode),
    isSample,
    cards: await toRecordCards(row.records),
  };
}
