import { db } from "~/gateways/db.server";

export type ListingSource = {
  name: string;
  publisher: string;
  licenceId: string;
  creditLine: string;
  url: string | null;
};

const IDS_PER_QUERY = 1000;

/** Where listings come from and under which licence, by listing id. Listings without a source are absent. */
export async function findListingSources(ids: string[]): Promise<Map<string, ListingSource>> {
  const sources = new Map<string, ListingSource>();
  for (let at = 0; at < ids.length; at += IDS_PER_QUERY) {
    const rows = await db().listing.findMany({
      where: { id: { in: ids.slice(at, at + IDS_PER_QUERY) }, sourceId: { not: null } },
      select: { id: true, sourceId: true },
    });
    const byId = await sourcesById([...new Set(rows.flatMap((row) => row.sourceId ?? []))]);
    for (const row of rows) {
      const source = row.sourceId ? byId.get(row.sourceId) : undefined;
      if (source) sources.set(row.id, source);
    }
  }
  return sources;
}

async function sourcesById(ids: string[]): Promise<Map<string, ListingSource>> {
  const rows = await db().source.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, publisher: true, licenceId: true, creditLine: true, url: true },
  });
  return new Map(rows.map(({ id, ...source }) => [id, source]));
}
