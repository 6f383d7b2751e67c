import { db } from "~/gateways/db.server";
import { keptNumbers } from "./find-registrants.server";
import { type HeldNumbers, heldNumbers } from "./held-numbers";
import { countRegistrants } from "./registrant-numbers";

/** How many took part, as everyone may know it; null while it is to come and when they are too few. */
export async function findHeldNumbers({ id, now }: { id: string; now: Date }): Promise<HeldNumbers | null> {
  const where = { id, publishedRevision: { not: null }, eventStatus: "scheduled", endsAt: { lte: now } };
  const symposium = await db().symposium.findFirst({ where, select: { erasedAt: true } });
  if (!symposium) return null;
  const kept = symposium.erasedAt === null ? null : await keptNumbers(id);
  if (kept) return heldNumbers(kept);
  const select = { state: true, place: true, checkedInAt: true, joinedAt: true };
  return heldNumbers(countRegistrants(await db().registration.findMany({ where: { symposiumId: id }, select })));
}
