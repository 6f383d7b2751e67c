import { db } from "~/gateways/db.server";
import type { NoteLine } from "./review-view";

const MOST_NOTES = 50;

/** What colleagues wrote about a listing, newest first; only where the listing itself is among `codes`. */
export async function findNotes({ listingId, codes }: { listingId: string; codes: string[] }): Promise<NoteLine[]> {
  const notes = await db().officerNote.findMany({
    where: { listingId, listing: { municipalityCode: { in: codes } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_NOTES,
  });
  return notes.map(({ id, authorName, text, createdAt }) => ({
    id,
    authorName,
    text,
    createdAt: createdAt.toISOString(),
  }));
}
