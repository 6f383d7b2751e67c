import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { ArchiveRecord, ArchiveSeries, Prisma } from "~prisma/client";
import { READABLE } from "./published-record.server";
import { tellRecordChanged } from "./record-audit.server";
import { canEditSeries } from "./rules";

/** A series of a municipality of the desk, locked. Throws DomainError("notFound") for anyone else's. */
export async function lockSeries(at: DeskAt, id: string, tx: Tx): Promise<ArchiveSeries> {
  await tx.$queryRaw`SELECT 1 FROM "ArchiveSeries" WHERE "id" = ${id} FOR UPDATE`;
  const row = await tx.archiveSeries.findFirst({ where: { id, municipalityCode: { in: [...at.codes] } } });
  if (!row || !canEditSeries(at.actor, row)) throw new DomainError("notFound", { series: id });
  return row;
}

/** The name or the order of a series stands on every page of it. */
export async function tellSeriesChanged(tx: Tx, seriesId: string): Promise<void> {
  const rows = await tx.archiveRecord.findMany({
    where: { seriesId, publishedRevision: { not: null } },
    select: { id: true },
  });
  await tellRecordChanged(tx, { ids: rows.map(({ id }) => id) });
}

type Chosen = Pick<ArchiveRecord, "hostCode" | "seriesId">;

/** What a desk may choose from for a record: of a host that is not its own only what everyone can open, and what is chosen. */
export function whereChoosable(at: DeskAt, { hostCode, seriesId }: Chosen): Prisma.ArchiveSeriesWhereInput {
  if (at.codes.includes(hostCode)) return { municipalityCode: hostCode };
  return { municipalityCode: hostCode, OR: [{ records: { some: READABLE } }, { id: seriesId ?? "" }] };
}

/** By title. */
export async function findSeriesOf(asked: Chosen & { at: DeskAt }): Promise<{ id: string; title: string }[]> {
  return db().archiveSeries.findMany({
    where: whereChoosable(asked.at, asked),
    select: { id: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
}
