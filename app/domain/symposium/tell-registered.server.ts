import { queueMails } from "~/domain/mail/queue-mails.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { findPublished, type PublishedSymposium } from "./published-symposium.server";
import { LIVE_STATES } from "./registration";
import { mailKeyOf, mineInMail } from "./registration-mails.server";
import type { EventStatus, ToldChange } from "./symposium";

/** `changes` empty: the status is another one. `revision` makes it once only. */
export type Telling = { symposiumId: string; changes: ToldChange[]; revision: number };

/**
 * Has everyone who counts on a place told of a change of date, time, place or link, or that it is postponed, cancelled or
 * held after all. The mails are made after the transaction, out of what was published by it.
 */
export async function tellRegistered(tx: Tx, telling: Telling): Promise<void> {
  await addToOutbox(tx, [{ name: "symposium.told", payload: telling }]);
}

/** Carries out the event "symposium.told". Repeating it sends nothing twice. */
export async function sendTold(telling: Telling & { now: Date }): Promise<void> {
  const { symposiumId, now } = telling;
  const published = await findPublished(symposiumId);
  if (!published || published.row.endsAt <= now) return;
  await db().$transaction(async (tx) => {
    if (telling.changes.length > 0) await mailChanges(tx, published, telling);
    else await mailStatus(tx, published, telling);
  });
}

/** Only those who go in by the link need to hear of another one. */
async function mailChanges(tx: Tx, published: PublishedSymposium, telling: Telling & { now: Date }): Promise<void> {
  const { changes, now } = telling;
  const isLinkOnly = changes.every((change) => change === "link");
  const registrants = await findLive(tx, telling.symposiumId, isLinkOnly);
  const mails = registrants.map((registrant) => ({
    key: keyOf(telling, registrant.id),
    to: registrant.email,
    template: "symposium.changed" as const,
    values: { ...mineInMail({ published, registrant }), changes },
  }));
  await queueMails(tx, mails, now);
}

async function mailStatus(tx: Tx, published: PublishedSymposium, telling: Telling & { now: Date }): Promise<void> {
  const status = published.row.eventStatus as EventStatus;
  const registrants = await findLive(tx, telling.symposiumId, false);
  const mails = registrants.map((registrant) => ({
    key: keyOf(telling, registrant.id),
    to: registrant.email,
    template: "symposium.status" as const,
    values: { ...mineInMail({ published, registrant }), status, note: published.row.statusNote },
  }));
  await queueMails(tx, mails, telling.now);
}

function findLive(tx: Tx, symposiumId: string, isOnlinePlaced: boolean) {
  const who = isOnlinePlaced ? { state: "placed", place: "online" } : { state: { in: [...LIVE_STATES] } };
  return tx.registration.findMany({ where: { symposiumId, email: { not: "" }, ...who } });
}

function keyOf({ symposiumId, revision }: Telling, registrationId: string): string {
  return mailKeyOf(symposiumId, `${registrationId}:told:${revision}`);
}
