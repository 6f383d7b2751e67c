import { db } from "~/gateways/db.server";

export type SourceEntry = {
  id: string;
  name: string;
  publisher: string;
  licenceId: string;
  creditLine: string;
  url: string | null;
  isSample: boolean;
  /** Public listings that come from it. */
  listings: number;
};

/** Every source with how much comes from it: by publisher, those with most listings first, samples last. */
export async function findSources(): Promise<SourceEntry[]> {
  const rows = await db().source.findMany({
    select: {
      id: true,
      name: true,
      publisher: true,
      licenceId: true,
      creditLine: true,
      url: true,
      isSample: true,
      _count: { select: { listings: { where: { status: "published", visibility: "public" } } } },
    },
  });
  const entries = rows.map(({ _count, ...source }) => ({ ...source, listings: _count.listings }));
  const ofPublisher = new Map<string, number>();
  for (const { publisher, listings } of entries)
    ofPublisher.set(publisher, (ofPublisher.get(publisher) ?? 0) + listings);
  const weight = (entry: SourceEntry) => (entry.isSample ? -1 : (ofPublisher.get(entry.publisher) ?? 0));
  return entries.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      a.publisher.localeCompare(b.publisher, "ja") ||
      b.listings - a.listings ||
      a.name.localeCompare(b.name, "ja"),
  );
}
