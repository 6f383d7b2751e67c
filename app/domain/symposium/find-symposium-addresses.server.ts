import { db } from "~/gateways/db.server";

/** Sitemaps hold 50,000 addresses at most. */
const MOST = 40_000;

/** Every published symposium that is no sample, for the sitemap. */
export async function findSymposiumAddresses(): Promise<{ id: string; changedAt: Date }[]> {
  const rows = await db().symposium.findMany({
    where: { publishedRevision: { not: null }, isSample: false },
    orderBy: { startsAt: "desc" },
    take: MOST,
    select: { id: true, publishedAt: true, statusChangedAt: true },
  });
  return rows.flatMap(({ id, publishedAt, statusChangedAt }) => {
    const changedAt = statusChangedAt ?? publishedAt;
    return changedAt ? [{ id, changedAt }] : [];
  });
}
