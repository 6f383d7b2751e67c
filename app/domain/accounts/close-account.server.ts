import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { type Actor, actorKindOf } from "./actor";
import { normalEmail } from "./email";
import { OBJECTION_PREFIX, waitingChangeId } from "./email-change";

/**
 * Closes the actor's own account, in one transaction.
 *
 * Deleted: the user with sessions, passwords, codes, second factor, roles, drafts and claims; aliases with all that stands
 * under them; what they offered themselves (with photo consents, precise position, revisions); subscriptions, mails and
 * invitations of their address.
 * Given up: places at symposia to come, which go to those who wait; the past ones keep only that somebody was there.
 * Kept: listings of organisations they looked after (without them); what they wrote to others, without their address,
 * until its date; the audit log, which knows only the id of an account that is gone.
 *
 * Throws DomainError("conflict") for the last administrator: nobody could look after the site.
 */
export async function closeAccount({ actor, now }: { actor: Actor; now: Date }): Promise<void> {
  await db().$transaction(async (tx) => {
    await refuseLastAdministrator(tx, actor);
    await deleteOffers(tx, actor.userId);
    await leaveThreads(tx, actor);
    await leaveSymposia(tx, actor, now);
    await forgetAddress(tx, actor);
    await leaveAliases(tx, actor.userId);
    await tx.user.delete({ where: { id: actor.userId } });
    await writeAudit(tx, [
      {
        actorKind: actorKindOf(actor),
        actorId: actor.userId,
        action: "account.closed",
        subjectType: "user",
        subjectId: actor.userId,
      },
    ]);
    await queueMail(tx, { key: newId("closed"), to: actor.email, template: "account.closed", values: {}, now });
  });
}

async function refuseLastAdministrator(tx: Tx, actor: Actor): Promise<void> {
  if (!actor.isAdministrator) return;
  const where = { role: "administrator", status: "approved", userId: { not: actor.userId } };
  if ((await tx.membership.count({ where })) === 0) throw new DomainError("conflict");
}

/** Own offers have no source and were not got by a claim; what was claimed belongs to its organisation and stays. */
async function deleteOffers(tx: Tx, userId: string): Promise<void> {
  const claimed = await tx.listingClaim.findMany({ where: { userId, state: "approved" }, select: { listingId: true } });
  const offers = await tx.listing.findMany({
    where: { ownerUserId: userId, sourceId: null, id: { notIn: claimed.map(({ listingId }) => listingId) } },
    select: { id: true, photoFile: true, revisions: { select: { id: true } }, reports: { select: { id: true } } },
  });
  const ids = offers.map(({ id }) => id);
  const subjects = offers.flatMap(({ id, revisions, reports }) => [
    id,
    ...[...revisions, ...reports].map((row) => row.id),
  ]);
  await tx.review.deleteMany({ where: { subjectId: { in: subjects } } });
  await tx.listing.deleteMany({ where: { id: { in: ids } } });
  if (ids.length > 0) await addToOutbox(tx, [{ name: "listings.changed", payload: { ids } }]);
  const photos = offers.flatMap(({ photoFile }) => photoFile ?? []);
  if (photos.length > 0) await addToOutbox(tx, [{ name: "files.unused", payload: { keys: photos } }]);
}

/** The other side keeps the words until the thread's own date, to report abuse; nothing reaches the address any more. */
async function leaveThreads(tx: Tx, { userId, email }: Actor): Promise<void> {
  const asAsker = { OR: [{ askerUserId: userId }, { askerEmail: email }] };
  await tx.relayThread.updateMany({ where: asAsker, data: { askerUserId: null, askerEmail: "", state: "ended" } });
  const asAnswerer = { OR: [{ answererUserId: userId }, { answererEmail: email }] };
  const gone = { answererUserId: null, answererEmail: "", state: "ended" };
  await tx.relayThread.updateMany({ where: asAnswerer, data: gone });
}

/** The link in old mails opens nothing any more; who waits is moved up by the job of the next minute. */
async function leaveSymposia(tx: Tx, { userId, email, emailVerified }: Actor, now: Date): Promise<void> {
  // Only who has shown that an address is theirs gives up what was registered with it.
  const byAddress = emailVerified ? [{ emailKey: normalEmail(email) }] : [];
  const rows = await tx.registration.findMany({
    where: { OR: [{ userId }, ...byAddress] },
    select: { id: true, state: true, symposium: { select: { endsAt: true } } },
  });
  for (const { id, state, symposium } of rows) {
    const isToCome = state !== "cancelled" && (symposium.endsAt ?? now) > now;
    const nobody = { name: "", email: "", emailKey: "", organisation: "", jobTitle: "", answers: {}, userId: null };
    const data = { ...nobody, groupName: null, token: newLinkToken().token };
    await tx.registration.update({
      where: { id },
      data: { ...data, ...(isToCome && { state: "cancelled", cancelledAt: now }) },
    });
  }
}

/** Own aliases go with the user; what colleagues shared or offered stays theirs alone. */
async function leaveAliases(tx: Tx, userId: string): Promise<void> {
  await tx.aliasShare.deleteMany({ where: { userId } });
  // The time of the last work on it is the owner's.
  await tx.$executeRaw`UPDATE "Alias" SET "handoverToUserId" = NULL WHERE "handoverToUserId" = ${userId}`;
}

async function forgetAddress(tx: Tx, { userId, email }: Actor): Promise<void> {
  const memberships = await tx.membership.findMany({ where: { userId }, select: { id: true } });
  const claims = await tx.listingClaim.findMany({ where: { userId }, select: { id: true } });
  const subjects = [...memberships, ...claims].map(({ id }) => id);
  await tx.review.deleteMany({ where: { subjectId: { in: subjects } } });
  const objections = { identifier: { startsWith: OBJECTION_PREFIX }, value: { contains: `"${userId}"` } };
  const ofUser = [{ value: userId }, { identifier: waitingChangeId(userId) }, objections];
  await tx.verification.deleteMany({ where: { OR: ofUser } });
  await tx.subscription.deleteMany({ where: { email } });
  await tx.invitation.deleteMany({ where: { email } });
  await tx.mail.deleteMany({ where: { toAddress: email } });
}
