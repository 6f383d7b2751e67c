import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { READABLE } from "./published-record.server";
import { toRecordCards } from "./record-cards.server";
import type { RecordCard } from "./record-view";

/** Newest published, latest recorded, the order of a series. */
export const RECORD_SORTS = ["published", "recorded", "series"] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

export type RecordWish = {
  /** 6 digits; that of a prefecture means all in it. */
  municipality?: string | undefined;
  theme?: string | undefined;
  /** YYYY */
  year?: string | undefined;
  speaker?: string | undefined;
  seriesId?: string | undefined;
  symposiumId?: string | undefined;
  /** From 1; one that does not exist is the last. */
  page?: number | undefined;
  perPage?: number | undefined;
  sort?: RecordSort | undefined;
};

export type FoundRecords = {
  cards: RecordCard[];
  total: number;
  page: number;
  pageCount: number;
  /** Among all that may be read in the municipality, to filter by: years with the latest first, speakers by how often. */
  years: { year: string; count: number }[];
  speakers: { name: string; count: number }[];
};

const ORDERS: Record<RecordSort, Prisma.ArchiveRecordOrderByWithRelationInput[]> = {
  published: [{ firstPublishedAt: "desc" }, { id: "asc" }],
  recorded: [{ recordedOn: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  series: [{ seriesNumber: { sort: "asc", nulls: "last" } }, { id: "asc" }],
};
const MOST_SPEAKERS = 60;

/** One page of the records everyone may read. */
export async function findRecords(wish: RecordWish): Promise<FoundRecords> {
  const { perPage = 20, sort = "published" } = wish;
  const inTown = { AND: [READABLE, whereMunicipality(wish.municipality)] };
  const where: Prisma.ArchiveRecordWhereInput = { AND: [inTown, whereWish(wish)] };
  const [total, facets] = await Promise.all([
    db().archiveRecord.count({ where }),
    db().archiveRecord.findMany({ where: inTown, select: { recordedOn: true, speakerNames: true } }),
  ]);
  const pageCount = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, wish.page ?? 1), pageCount);
  const skip = (page - 1) * perPage;
  const rows = await db().archiveRecord.findMany({ where, orderBy: ORDERS[sort], skip, take: perPage });
  const years = counted(facets.flatMap(({ recordedOn }) => recordedOn?.slice(0, 4) ?? []));
  const names = counted(facets.flatMap(({ speakerNames }) => [...new Set(speakerNames)]));
  return {
    ...{ cards: await toRecordCards(rows), total, page, pageCount },
    years: years.map(([year, count]) => ({ year, count })).sort((a, b) => (a.year < b.year ? 1 : -1)),
    speakers: names
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "ja"))
      .slice(0, MOST_SPEAKERS),
  };
}

function whereMunicipality(code: string | undefined): Prisma.ArchiveRecordWhereInput {
  if (!code) return {};
  if (municipalityByCode(code)?.kind === "prefecture") return { hostCode: { startsWith: code.slice(0, 2) } };
  return { OR: [{ hostCode: code }, { coHosts: { has: code } }] };
}

function whereWish({ theme, year, speaker, seriesId, symposiumId }: RecordWish): Prisma.ArchiveRecordWhereInput {
  return {
    ...(theme && { themes: { has: theme } }),
    ...(year && { recordedOn: { startsWith: `${year}-` } }),
    ...(speaker && { speakerNames: { has: speaker } }),
    ...(seriesId && { seriesId }),
    ...(symposiumId && { symposiumId }),
  };
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
