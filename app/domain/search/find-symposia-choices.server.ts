import { allPrefectures, municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { SymposiaChoices } from "./symposia-choices";

export async function findSymposiaChoices(): Promise<SymposiaChoices> {
  const rows = await db().symposium.findMany({
    where: { publishedRevision: { not: null } },
    distinct: ["hostCode", "seriesId"],
    select: { hostCode: true, series: { select: { id: true, title: true } } },
  });
  const codes = [...new Set(rows.map(({ hostCode }) => hostCode))].sort();
  const series = new Map(rows.flatMap((row) => (row.series ? [[row.series.id, row.series.title] as const] : [])));
  return {
    prefectures: allPrefectures()
      .filter((prefecture) => codes.some((code) => code.slice(0, 2) === prefecture.code.slice(0, 2)))
      .map(({ code, name }) => ({ code: code.slice(0, 2), name })),
    municipalities: codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code })),
    series: [...series].map(([id, title]) => ({ id, title })),
  };
}
