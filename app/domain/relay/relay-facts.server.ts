import { z } from "zod";
import { db, type Tx } from "~/gateways/db.server";
import { contactWayOf } from "./find-recipient.server";
import type { ContactWay } from "./relay-thread";
import { hasRoom } from "./role-request";

export type RoleFacts = {
  takenPeople: number | null;
  howManyPeople: number | null;
  /** 担い手がいます. */
  isTaken: boolean;
  hasRoom: boolean;
};
export type RelayFacts = { way: ContactWay | null; role: RoleFacts | null; ownerUserId: string | null };

/**
 * What the page of a listing says of writing to it, and of how many take part in a role. No address, no name. The id of
 * the owner is for the server only: to tell the owner from others.
 */
export async function relayFactsOf(listingId: string): Promise<RelayFacts> {
  const owner = await db().listing.findUnique({ where: { id: listingId }, select: { ownerUserId: true } });
  return {
    way: await contactWayOf(listingId),
    role: await roleFactsOf(db(), listingId),
    ownerUserId: owner?.ownerUserId ?? null,
  };
}

const detail = z.object({ howManyPeople: z.int().nullable() }).catch({ howManyPeople: null });

/** null when the listing is no role. */
export async function roleFactsOf(tx: Tx, listingId: string): Promise<RoleFacts | null> {
  const listing = await tx.listing.findFirst({
    where: { id: listingId, kind: "role" },
    select: { role: true, takenPeople: true, roleTaken: true },
  });
  return listing && toRoleFacts(listing);
}

export function toRoleFacts(listing: { role: unknown; takenPeople: number | null; roleTaken: boolean }): RoleFacts {
  const { takenPeople, roleTaken: isTaken } = listing;
  const { howManyPeople } = detail.parse(listing.role);
  return { takenPeople, howManyPeople, isTaken, hasRoom: hasRoom({ takenPeople, howManyPeople }) };
}
