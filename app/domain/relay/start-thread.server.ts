import { type Actor, actorKindOf, scopeOf } from "~/domain/accounts/actor";
import { visibleListings } from "~/domain/directory/visible-listings.server";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { findRecipient, RECIPIENT_COLUMNS, type Recipient } from "./find-recipient.server";
import type { ContactInput } from "./relay-input";
import { relayDigests, relayPath } from "./relay-link.server";
import {
  type AskerKind,
  blockedBy,
  DOUBLE_SEND_MS,
  deleteAfterOf,
  ONE_DAY_MS,
  THREADS_A_DAY,
  THREADS_A_DAY_FOR_LISTING,
  WAITING_KEPT_MS,
} from "./relay-thread";
import type { RoleRequest } from "./role-request";
import { sendRelayMail } from "./send-relay-mail.server";

export type StartOptions = { actor: Actor | null; listingId: string; input: ContactInput; now: Date };
/** `threadId` is null when nothing was kept and the sender need not know. */
export type Started = { threadId: string | null; state: "waiting" | "open" };

/**
 * Begins a conversation about a published listing: thread, first message, audit line and mail in one transaction. Someone
 * signed in with a confirmed address writes at once; anybody else must confirm by mail first, and nothing is sent on until
 * then. Throws DomainError: notFound (not theirs to see, or nobody would read it), limited (too many in 24 hours),
 * notAllowed (their own listing, or the other side has stopped them). To a visitor the last two look like success, so that
 * nobody can try out addresses.
 */
export function startThread(options: StartOptions): Promise<Started> {
  return db().$transaction((tx) => startThreadIn(tx, { ...options, role: null }));
}

/** The same inside a transaction of one's own; with a request for a role. */
export async function startThreadIn(tx: Tx, options: StartOptions & { role: RoleRequest | null }): Promise<Started> {
  const { actor, listingId, now } = options;
  const listing = await tx.listing.findFirst({
    where: {
      id: listingId,
      status: "published",
      AND: visibleListings(scopeOf(actor)),
      ...(options.role && { kind: "role" }),
    },
    select: { ...RECIPIENT_COLUMNS, name: true },
  });
  const recipient = listing && (await findRecipient(tx, listing));
  if (!listing || !recipient) throw new DomainError("notFound", { listing: listingId });
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "Listing" WHERE "id" = ${listingId} FOR UPDATE`;
  const email = actor?.email.toLowerCase() ?? options.input.email;
  const asker = { actor, email, kind: askerKindOf(actor) };
  const sentBefore = await findDoubleSend(tx, { email, listingId, text: options.input.message, now });
  if (sentBefore) return sentBefore;
  const refusal = await refusalOf(tx, { asker, listingId, recipient, now });
  if (refusal && actor) throw new DomainError(refusal, { listing: listingId });
  if (refusal) return { threadId: null, state: "waiting" };
  await refuseBusyListing(tx, listingId, now);
  return createThread(tx, { ...options, asker, listing, recipient });
}

type Asker = { actor: Actor | null; email: string; kind: AskerKind };
type Creation = StartOptions & {
  role: RoleRequest | null;
  asker: Asker;
  listing: { name: string; municipalityCode: string };
  recipient: Recipient;
};

async function createThread(tx: Tx, creation: Creation): Promise<Started> {
  const { listingId, input, role, now, asker, listing, recipient } = creation;
  const id = newId("relay", now.getTime());
  const state = asker.actor?.emailVerified ? "open" : "waiting";
  const thread = {
    id,
    listingId,
    askerUserId: asker.actor?.userId ?? null,
    askerEmail: asker.email,
    askerName: input.name,
    askerKind: asker.kind,
    answererUserId: recipient.userId,
    answererEmail: recipient.email,
    subject: listing.name,
    state,
    deleteAfter: state === "open" ? deleteAfterOf(now) : new Date(now.getTime() + WAITING_KEPT_MS),
  };
  const messageId = newId("relaymsg", now.getTime());
  const times = { createdAt: now, updatedAt: now };
  await tx.relayThread.create({
    data: { ...thread, ...times, ...relayDigests(id), ...(role && { roleRequest: role }) },
  });
  await tx.relayMessage.create({
    data: { id: messageId, threadId: id, fromAsker: true, text: input.message, createdAt: now },
  });
  await auditStart(tx, creation, id);
  if (state === "waiting") {
    const values = { listingName: listing.name, link: relayPath(id, "asker") };
    await queueMail(tx, { key: `relay-confirm:${id}`, to: asker.email, template: "relay.confirm", values, now });
  } else {
    const news = role
      ? ({ kind: "roleAsked", text: input.message, alias: role.alias } as const)
      : ({ kind: "message", text: input.message } as const);
    await sendRelayMail(tx, { thread: { ...thread, listing }, to: "answerer", news, key: messageId, now });
  }
  return { threadId: id, state };
}

function auditStart(tx: Tx, { asker, listing, role, recipient }: Creation, subjectId: string): Promise<void> {
  return writeAudit(tx, [
    {
      actorKind: actorKindOf(asker.actor),
      actorId: asker.actor?.userId ?? null,
      action: role ? "role.asked" : "relay.started",
      subjectType: "relayThread",
      subjectId,
      municipalityCode: listing.municipalityCode,
      detail: { way: recipient.way, ...(role && { forWhom: role.forWhom }) },
    },
  ]);
}

function askerKindOf(actor: Actor | null): AskerKind {
  if (!actor) return "visitor";
  return scopeOf(actor).audience === "public" ? "resident" : "professional";
}

type Wish = { asker: Asker; listingId: string; recipient: Recipient; now: Date };

async function refusalOf(tx: Tx, { asker, listingId, recipient, now }: Wish): Promise<"notAllowed" | "limited" | null> {
  const { actor, email, kind } = asker;
  if (actor && recipient.userId === actor.userId) return "notAllowed";
  const mine = actor ? { OR: [{ askerUserId: actor.userId }, { askerEmail: email }] } : { askerEmail: email };
  const stopped = await tx.relayThread.count({
    where: {
      ...mine,
      state: blockedBy("answerer"),
      AND: recipient.userId ? { OR: [{ listingId }, { answererUserId: recipient.userId }] } : { listingId },
    },
  });
  if (stopped > 0) return "notAllowed";
  const since = new Date(now.getTime() - ONE_DAY_MS);
  const begun = await tx.relayThread.count({ where: { ...mine, createdAt: { gt: since } } });
  return begun >= THREADS_A_DAY[kind] ? "limited" : null;
}

async function refuseBusyListing(tx: Tx, listingId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - ONE_DAY_MS);
  const begun = await tx.relayThread.count({ where: { listingId, createdAt: { gt: since } } });
  if (begun >= THREADS_A_DAY_FOR_LISTING) throw new DomainError("limited", { listing: listingId });
}

/** The button pressed twice, or the page sent again, is one message. */
async function findDoubleSend(
  tx: Tx,
  sent: { email: string; listingId: string; text: string; now: Date },
): Promise<Started | null> {
  const since = new Date(sent.now.getTime() - DOUBLE_SEND_MS);
  const thread = await tx.relayThread.findFirst({
    where: {
      listingId: sent.listingId,
      askerEmail: sent.email,
      createdAt: { gt: since },
      state: { in: ["waiting", "open"] },
      messages: { some: { fromAsker: true, text: sent.text } },
    },
    select: { id: true, state: true },
  });
  return thread && { threadId: thread.id, state: thread.state === "open" ? "open" : "waiting" };
}
