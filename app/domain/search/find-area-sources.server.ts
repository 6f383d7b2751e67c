import { db } from "~/gateways/db.server";
import type { AreaSource } from "./area-view";

/** Where the public listings of these municipalities come from, those with most listings first. */
export async function findAreaSources(municipalityCodes: string[]): Promise<AreaSource[]> {
  const groups = await db().listing.groupBy({
    by: ["sourceId"],
    where: {
      municipalityCode: { in: municipalityCodes },
      status: "published",
      visibility: "public",
      sourceId: { not: null },
    },
    _count: true,
  });
  const counts = new Map(groups.map((group) => [group.sourceId, group._count]));
  const sources = await db().source.findMany({
    where: { id: { in: [...counts.keys()].filter((id) => id !== null) } },
    select: { id: true, name: true, publisher: true, licenceId: true, creditLine: true, url: true },
  });
  return sources
    .map((source) => ({ ...source, count: counts.get(source.id) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "ja"));
}
