import { queueMail } from "~/domain/mail/queue-mail.server";
import type { Tx } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import type { Registration } from "~prisma/client";
import { inMail, type PublishedSymposium } from "./published-symposium.server";
import type { Place } from "./symposium";

/** Someone registered by the host without an address gets no mails. */
export type Registrant = Pick<Registration, "id" | "email" | "name" | "place" | "token" | "groupName">;
type About = { published: PublishedSymposium; registrant: Registrant; now: Date };

/** The beginning of the keys of all mails to the registered of a symposium: erased with them. */
export function mailKeyOf(symposiumId: string, rest = ""): string {
  return `symposium:${symposiumId}:${rest}`;
}

/** What every mail to one of the registered is made of. */
export function mineInMail({ published, registrant }: Pick<About, "published" | "registrant">) {
  const { name, place, token } = registrant;
  return { symposium: inMail(published), name, place: place as Place, token };
}

function head({ published, registrant, now }: About, kind: string) {
  return { key: mailKeyOf(published.row.id, `${registrant.id}:${kind}`), to: registrant.email, now };
}

export async function mailRegistered(
  tx: Tx,
  about: About,
  seat: { state: "placed" | "waiting"; position: number | null },
): Promise<void> {
  if (!about.registrant.email) return;
  const { eraseOn } = about.published.row;
  const { groupName } = about.registrant;
  const values = { ...mineInMail(about), ...seat, groupName, eraseOn: eraseOn && tokyoDateKey(eraseOn) };
  await queueMail(tx, { ...head(about, "registered"), template: "symposium.registered", values });
}

/** Once a day for each registration: nobody can fill another's letter box. */
export async function mailAlready(tx: Tx, about: About): Promise<void> {
  if (!about.registrant.email) return;
  const kind = `already:${tokyoDateKey(about.now)}`;
  await queueMail(tx, { ...head(about, kind), template: "symposium.already", values: mineInMail(about) });
}

export async function mailOffered(tx: Tx, about: About, answerBy: Date): Promise<void> {
  if (!about.registrant.email) return;
  const values = { ...mineInMail(about), answerBy: answerBy.toISOString() };
  const kind = `offered:${answerBy.getTime()}`;
  await queueMail(tx, { ...head(about, kind), template: "symposium.offered", values });
}

export async function mailOfferEnded(tx: Tx, about: About): Promise<void> {
  if (!about.registrant.email) return;
  const { symposium, name, place } = mineInMail(about);
  const values = { symposium, name, place };
  await queueMail(tx, { ...head(about, "offerEnded"), template: "symposium.offerEnded", values });
}

/** `why` makes the key: an offer accepted, or a change of place. */
export async function mailPlaced(tx: Tx, about: About, why: string): Promise<void> {
  if (!about.registrant.email) return;
  const values = mineInMail(about);
  await queueMail(tx, { ...head(about, `placed:${why}`), template: "symposium.placed", values });
}

export async function mailCancelled(tx: Tx, about: About, isByHost: boolean): Promise<void> {
  if (!about.registrant.email) return;
  const { symposium, name, place } = mineInMail(about);
  const values = { symposium, name, place, isByHost };
  await queueMail(tx, { ...head(about, "cancelled"), template: "symposium.cancelled", values });
}
