import { isMailAddress } from "~/domain/mail/mail-address";
import { queueMail } from "~/domain/mail/queue-mail.server";
import type { Tx } from "~/gateways/db.server";
import { findOfficers } from "./find-recipient.server";
import { relayPath } from "./relay-link.server";
import type { Side } from "./relay-thread";
import type { RoleAnswer } from "./role-request";

export type RelayNews =
  | { kind: "message"; text: string }
  | { kind: "roleAsked"; text: string; alias: string | null }
  | { kind: "roleAnswered"; text: string; answer: RoleAnswer }
  | { kind: "roleWithdrawn" };

type Told = {
  thread: {
    id: string;
    askerName: string;
    askerUserId: string | null;
    askerEmail: string;
    answererUserId: string | null;
    answererEmail: string;
    listing: { name: string; municipalityCode: string };
  };
  to: Side;
  news: RelayNews;
  /** What makes the mail once only: the id of the message. */
  key: string;
  now: Date;
};

/**
 * Queues the mail that tells one side what the other has written, with the link of that side. No address of the other
 * side goes into it. Officers get a link that asks them to sign in. A side whose account has gone gets nothing.
 */
export async function sendRelayMail(tx: Tx, { thread, to, news, key, now }: Told): Promise<void> {
  const { listing, askerName } = thread;
  const values = { listingName: listing.name, fromName: to === "answerer" ? askerName : null, ...news };
  for (const reader of await readersOf(tx, thread, to)) {
    const mail = { to: reader.email, template: "relay.news" as const, now };
    await queueMail(tx, { ...mail, key: `relay:${key}:${reader.keyPart}`, values: { ...values, link: reader.link } });
  }
}

type Reader = { email: string; link: string; keyPart: string };

async function readersOf(tx: Tx, thread: Told["thread"], side: Side): Promise<Reader[]> {
  const userId = side === "asker" ? thread.askerUserId : thread.answererUserId;
  const kept = side === "asker" ? thread.askerEmail : thread.answererEmail;
  if (side === "answerer" && userId === null && kept === "") {
    const officers = await findOfficers(tx, thread.listing.municipalityCode);
    return officers.map((one) => ({ email: one.email, link: `/my/messages/${thread.id}`, keyPart: one.userId }));
  }
  const user = userId && (await tx.user.findUnique({ where: { id: userId }, select: { email: true } }));
  if (userId && !user) return [];
  const email = user ? user.email : kept;
  return isMailAddress(email) ? [{ email, link: relayPath(thread.id, side), keyPart: side }] : [];
}
