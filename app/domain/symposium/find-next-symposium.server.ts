import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { readContent } from "./content-of";
import type { SymposiumForm } from "./symposium";

export type NextSymposium = {
  id: string;
  title: string;
  subtitle: string;
  startsAt: string;
  endsAt: string;
  form: SymposiumForm;
  hostName: string;
  isSample: boolean;
};

const LOOKED_AT = 20;

/** The next one that will take place: of the region when it has one, else of anywhere. Null when there is none. */
export async function findNextSymposium(options: { regionCode: string; now: Date }): Promise<NextSymposium | null> {
  const { regionCode, now } = options;
  const rows = await db().symposium.findMany({
    where: { publishedRevision: { not: null }, eventStatus: "scheduled", endsAt: { gt: now } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: LOOKED_AT,
    select: {
      ...{ id: true, title: true, startsAt: true, endsAt: true, form: true },
      ...{ hostCode: true, coHosts: true, isSample: true, publishedRevision: true },
    },
  });
  const row = rows.find(({ hostCode, coHosts }) => hostCode === regionCode || coHosts.includes(regionCode)) ?? rows[0];
  if (!row?.title || !row.startsAt || !row.endsAt) return null;
  return {
    id: row.id,
    title: row.title,
    subtitle: await subtitleOf(row.id, row.publishedRevision ?? 0),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    form: row.form as SymposiumForm,
    hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode,
    isSample: row.isSample,
  };
}

async function subtitleOf(symposiumId: string, number: number): Promise<string> {
  const revision = await db().symposiumRevision.findUnique({
    where: { symposiumId_number: { symposiumId, number } },
    select: { content: true },
  });
  return revision ? readContent(revision.content).subtitle : "";
}
