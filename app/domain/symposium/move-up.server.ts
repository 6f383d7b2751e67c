import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { lockPublished, type PublishedSymposium, SEAT_TRANSACTION } from "./published-symposium.server";
import { canMoveUp, freeSeats, offerEnd } from "./registration";
import { mailOfferEnded, mailOffered } from "./registration-mails.server";
import { capacityOf, countSeats } from "./seat-counts.server";
import { PLACES, type Place } from "./symposium";

/**
 * Offers every free place to the one who has waited longest, with a time to answer, and tells them. To be called with the
 * symposium locked, after everything that frees a place. Offers nobody answered in time go on first.
 */
export async function moveUp(tx: Tx, published: PublishedSymposium, now: Date): Promise<void> {
  await endOffers(tx, published, now);
  if (!canMoveUp(published.row, now)) return;
  const counts = await countSeats(published.row.id, tx);
  for (const place of PLACES) {
    if (counts[place].waiting === 0) continue;
    const free = freeSeats(capacityOf(published.row, place), counts[place]) ?? counts[place].waiting;
    if (free > 0) await offerTo(tx, published, { place, free, now });
  }
}

/** Moves up the waiting lists of symposia, each in a transaction of its own. */
export async function moveUpWaiting({ ids, now }: { ids: string[]; now: Date }): Promise<void> {
  for (const id of ids) {
    await db().$transaction(async (tx) => {
      const published = await lockPublished(id, tx);
      if (published) await moveUp(tx, published, now);
    }, SEAT_TRANSACTION);
  }
}

/** Every minute: offers that have ended go on, and whatever place has become free is offered. */
export async function keepWaitingLists({ now }: { now: Date }): Promise<void> {
  const symposia = await db().symposium.findMany({
    where: {
      startsAt: { gt: now },
      eventStatus: "scheduled",
      publishedRevision: { not: null },
      registrations: { some: { state: "waiting" } },
    },
    select: { id: true },
  });
  const ended = await db().registration.findMany({
    where: { state: "offered", offerEndsAt: { lte: now } },
    select: { symposiumId: true },
    distinct: ["symposiumId"],
  });
  const ids = new Set([...symposia.map(({ id }) => id), ...ended.map(({ symposiumId }) => symposiumId)]);
  await moveUpWaiting({ ids: [...ids], now });
}

async function offerTo(
  tx: Tx,
  published: PublishedSymposium,
  { place, free, now }: { place: Place; free: number; now: Date },
): Promise<void> {
  const { row } = published;
  const next = await tx.registration.findMany({
    where: { symposiumId: row.id, place, state: "waiting" },
    orderBy: { number: "asc" },
    take: free,
  });
  const offerEndsAt = offerEnd(now, row.startsAt);
  await tx.registration.updateMany({
    where: { id: { in: next.map(({ id }) => id) } },
    data: { state: "offered", offeredAt: now, offerEndsAt },
  });
  for (const registrant of next) await mailOffered(tx, { published, registrant, now }, offerEndsAt);
  await auditMove(tx, published, "registrationOffered", next.length);
}

async function endOffers(tx: Tx, published: PublishedSymposium, now: Date): Promise<void> {
  const ended = await tx.registration.findMany({
    where: { symposiumId: published.row.id, state: "offered", offerEndsAt: { lte: now } },
  });
  if (ended.length === 0) return;
  await tx.registration.updateMany({
    where: { id: { in: ended.map(({ id }) => id) } },
    data: { state: "cancelled", cancelledAt: now },
  });
  for (const registrant of ended) await mailOfferEnded(tx, { published, registrant, now });
  await auditMove(tx, published, "registrationOfferEnded", ended.length);
}

async function auditMove(tx: Tx, { row }: PublishedSymposium, action: string, count: number): Promise<void> {
  const subject = { subjectType: "symposium", subjectId: row.id, municipalityCode: row.hostCode };
  await writeAudit(tx, [{ actorKind: "system", action: `symposium.${action}`, ...subject, detail: { count } }]);
}
