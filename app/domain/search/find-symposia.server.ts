import { findRecordedSymposia } from "~/domain/archive/find-recorded-symposia.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { readContent } from "~/domain/symposium/content-of";
import type { EventStatus, SymposiumForm } from "~/domain/symposium/symposium";
import { db, type Prisma } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { findSymposiumIds } from "./find-symposium-ids.server";
import { monthAfter } from "./month-calendar";
import type { SymposiaQuery } from "./symposia-query";
import type { SymposiumCard } from "./symposium-card";

export const SYMPOSIA_PER_PAGE = 20;
const SPEAKERS_SHOWN = 4;

type Found = { cards: SymposiumCard[]; total: number; page: number; pageCount: number };

/** One page of the published symposia of a query: the coming ones soonest first, the past ones latest first. */
export async function findSymposia(options: { query: SymposiaQuery; now: Date; perPage?: number }): Promise<Found> {
  const { query, now, perPage = SYMPOSIA_PER_PAGE } = options;
  const where = { ...(await whereOf(query)), ...timeWhere(query, now) };
  const total = await db().symposium.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(query.page, pageCount);
  const direction = query.time === "coming" ? "asc" : "desc";
  const cards = await readCards({ where, now, skip: (page - 1) * perPage, take: perPage, direction });
  return { cards, total, page, pageCount };
}

/** Everything of a query in one month of Tokyo, in order; whatever time the query asks for. */
export async function findMonthSymposia(options: {
  query: SymposiaQuery;
  month: string;
  now: Date;
}): Promise<SymposiumCard[]> {
  const { query, month, now } = options;
  const from = startOfTokyoDate(`${month}-01`);
  const to = startOfTokyoDate(`${monthAfter(month, 1)}-01`);
  const where = { ...(await whereOf(query)), startsAt: { lt: to }, endsAt: { gt: from } };
  return readCards({ where, now, skip: 0, take: 500, direction: "asc" });
}

/** One published symposium as a card; null when there is none of this id. */
export async function getSymposiumCard({ id, now }: { id: string; now: Date }): Promise<SymposiumCard | null> {
  const where = { id, publishedRevision: { not: null } };
  return (await readCards({ where, now, skip: 0, take: 1, direction: "asc" }))[0] ?? null;
}

/** Those of these symposia that are published, in the order of the ids. */
export async function findSymposiumCards({ ids, now }: { ids: string[]; now: Date }): Promise<SymposiumCard[]> {
  const where = { id: { in: ids }, publishedRevision: { not: null } };
  const cards = await readCards({ where, now, skip: 0, take: ids.length, direction: "asc" });
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** The month shown first: the one asked for, else that of today. */
export function monthOf(query: SymposiaQuery, now: Date): string {
  return query.month ?? tokyoDateKey(now).slice(0, 7);
}

async function whereOf(query: SymposiaQuery): Promise<Prisma.SymposiumWhereInput> {
  const { text, prefecture, municipalities, themes, form, series } = query;
  const hosts: Prisma.SymposiumWhereInput[] = [];
  if (prefecture) hosts.push({ hostCode: { startsWith: prefecture } });
  if (municipalities.length > 0) {
    hosts.push({ OR: [{ hostCode: { in: municipalities } }, { coHosts: { hasSome: municipalities } }] });
  }
  return {
    publishedRevision: { not: null },
    startsAt: { not: null },
    AND: hosts,
    ...(text ? { id: { in: await findSymposiumIds({ text }) } } : {}),
    ...(themes.length > 0 ? { themes: { hasSome: themes } } : {}),
    ...(form ? { form: { in: form === "both" ? ["both"] : [form, "both"] } } : {}),
    ...(series ? { seriesId: series } : {}),
  };
}

function timeWhere({ time }: SymposiaQuery, now: Date): Prisma.SymposiumWhereInput {
  if (time === "all") return {};
  return { endsAt: time === "coming" ? { gt: now } : { lte: now } };
}

type Wanted = { where: Prisma.SymposiumWhereInput; now: Date; skip: number; take: number; direction: "asc" | "desc" };

async function readCards({ where, now, skip, take, direction }: Wanted): Promise<SymposiumCard[]> {
  const rows = await db().symposium.findMany({
    where,
    omit: { draft: true },
    include: { revisions: { orderBy: { number: "desc" }, take: 1 } },
    orderBy: [{ startsAt: direction }, { id: "asc" }],
    skip,
    take,
  });
  const recorded = await findRecordedSymposia({ ids: rows.map(({ id }) => id) });
  return rows.flatMap((row) => {
    const { title, startsAt, endsAt, form, publishedAt } = row;
    // The newest revision is the published one: publishing makes both in one save.
    const revision = row.revisions[0];
    if (!title || !startsAt || !endsAt || !form || !revision) return [];
    const content = readContent(revision.content);
    return [
      {
        id: row.id,
        title,
        subtitle: content.subtitle,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        form: form as SymposiumForm,
        themes: row.themes,
        hostCode: row.hostCode,
        hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode,
        venueName: content.form === "online" ? "" : content.venue.name,
        speakers: content.speakers.slice(0, SPEAKERS_SHOWN).map(({ name }) => name),
        status: row.eventStatus as EventStatus,
        isPast: endsAt <= now,
        hasRecord: recorded.has(row.id),
        isSample: row.isSample,
        publishedAt: (publishedAt ?? revision.publishedAt).toISOString(),
        changedAt: new Date(
          Math.max(revision.publishedAt.getTime(), row.statusChangedAt?.getTime() ?? 0),
        ).toISOString(),
      },
    ];
  });
}
