import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { type AuditLine, writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { roleFactsOf } from "./relay-facts.server";
import type { TakenInput } from "./role-input";
import { canMarkTaken, roleDeedsOf } from "./rules";
import { auditOf, lockThread, type ThreadKey } from "./thread-key.server";

/**
 * 担い手がいます and how many take part, by the answering side of a conversation about the role: row, audit line and
 * "listings.changed" in one transaction. Throws DomainError: notFound, conflict (not theirs, or more than are wanted).
 */
export async function markRoleTakenInThread(options: { key: ThreadKey; input: TakenInput; now: Date }): Promise<void> {
  const { key, input, now } = options;
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, key, now);
    const canMark = thread.roleRequest && roleDeedsOf(thread.side, thread.roleRequest.state).canMark;
    if (!canMark) throw new DomainError("conflict", { thread: thread.id });
    await mark(tx, thread.listing.id, input, auditOf(key, thread, "role.marked"));
  });
}

/** The same by who offers the role or an officer of its town, who are signed in. Throws also notAllowed. */
export async function markRoleTaken(options: { actor: Actor; listingId: string; input: TakenInput }): Promise<void> {
  const { actor, listingId, input } = options;
  const codes = actor.officerOf.filter((code) => canActAsOfficer(actor, code));
  await db().$transaction(async (tx) => {
    const role = await tx.listing.findFirst({
      where: {
        id: listingId,
        kind: "role",
        status: { in: ["published", "paused"] },
        OR: [{ ownerUserId: actor.userId }, { municipalityCode: { in: codes } }],
      },
      select: { ownerUserId: true, municipalityCode: true },
    });
    if (!role || !canMarkTaken(actor, role)) throw new DomainError("notAllowed", { listing: listingId });
    await mark(tx, listingId, input, {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: "role.marked",
      subjectType: "listing",
      subjectId: listingId,
      municipalityCode: role.municipalityCode,
    });
  });
}

async function mark(tx: Tx, listingId: string, input: TakenInput, line: AuditLine): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "Listing" WHERE "id" = ${listingId} FOR UPDATE`;
  const facts = await roleFactsOf(tx, listingId);
  if (!facts) throw new DomainError("notFound", { listing: listingId });
  const { takenPeople, roleTaken } = input;
  if (facts.howManyPeople !== null && (takenPeople ?? 0) > facts.howManyPeople) {
    throw new DomainError("conflict", { full: listingId });
  }
  await tx.listing.update({ where: { id: listingId }, data: { takenPeople, roleTaken } });
  await writeAudit(tx, [{ ...line, detail: { ...line.detail, takenPeople: takenPeople ?? 0, roleTaken } }]);
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [listingId] } }]);
}
