import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { readRecord } from "./content-of";
import type { DeskSeries } from "./desk-series";
import { recordState } from "./record";
import { hostNameOf } from "./to-record-view.server";

/** The series of the municipalities of a desk with their records in order. */
export async function findDeskSeries({ at }: { at: DeskAt }): Promise<DeskSeries[]> {
  const rows = await db().archiveSeries.findMany({
    where: { municipalityCode: { in: [...at.codes] } },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    include: { records: { orderBy: [{ seriesNumber: { sort: "asc", nulls: "last" } }, { id: "asc" }] } },
  });
  return rows.map(({ id, title, description, municipalityCode, records }) => ({
    ...{ id, title, description, hostCode: municipalityCode, hostName: hostNameOf(municipalityCode) },
    records: records.map((record) => ({
      ...{ id: record.id, title: readRecord(record.draft).title, number: record.seriesNumber },
      state: recordState(record),
    })),
  }));
}
