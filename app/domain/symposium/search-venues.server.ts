import { wardsOf } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";

export type VenueChoice = { id: string; name: string; address: string };

const MOST_CHOICES = 8;

/** Places listed in the town of the host whose name or address holds the words. Published and public ones only. */
export async function searchVenues({ hostCode, words }: { hostCode: string; words: string }): Promise<VenueChoice[]> {
  const contains = { contains: words.trim().slice(0, 100), mode: "insensitive" } as const;
  if (contains.contains === "") return [];
  const rows = await db().listing.findMany({
    where: {
      ...{ kind: "resource", status: "published", visibility: "public" },
      municipalityCode: { in: [hostCode, ...wardsOf(hostCode).map(({ code }) => code)] },
      OR: [{ name: contains }, { kana: contains }, { address: contains }],
    },
    select: { id: true, name: true, address: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_CHOICES,
  });
  return rows.map((row) => ({ ...row, address: row.address ?? "" }));
}

/** One of them by its id; null when it is none. */
export async function findVenueChoice(asked: { hostCode: string; id: string }): Promise<VenueChoice | null> {
  const row = await db().listing.findFirst({
    where: {
      ...{ id: asked.id, kind: "resource", status: "published", visibility: "public" },
      municipalityCode: { in: [asked.hostCode, ...wardsOf(asked.hostCode).map(({ code }) => code)] },
    },
    select: { id: true, name: true, address: true },
  });
  return row && { ...row, address: row.address ?? "" };
}
