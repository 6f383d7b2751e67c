import type { Prisma } from "~prisma/client";
import { db, type Tx } from "./db.server";

export type NewOutboxEvent = { name: string; payload: Prisma.InputJsonValue };

/** An event this process may carry out until its lease ends. `attempts` counts this one. */
export type ClaimedEvent = { id: bigint; name: string; payload: unknown; attempts: number };

/** Shared by all copies of this module in one process (the built site and the server around it). */
const shared = globalThis as typeof globalThis & { hitobitoOutboxListeners?: Set<() => void> };
shared.hitobitoOutboxListeners ??= new Set();
const listeners = shared.hitobitoOutboxListeners;

/** PostgreSQL takes 65,535 values a statement. */
const ROWS_A_STATEMENT = 1_000;
const LAST_ERROR_LENGTH = 500;

/**
 * Remembers what must be carried out after the save (index, mail …), in the transaction of the save itself. The worker
 * is nudged at once; it sees the events when the transaction has been committed.
 */
export async function addToOutbox(tx: Tx, events: NewOutboxEvent[]): Promise<void> {
  if (events.length === 0) return;
  for (let from = 0; from < events.length; from += ROWS_A_STATEMENT) {
    await tx.outboxEvent.createMany({ data: events.slice(from, from + ROWS_A_STATEMENT) });
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` after every addition in this process. Returns what stops it. */
export function onOutboxAddition(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which events a worker takes: those of `only`, or all but those of `except`. */
export type OutboxLane = { only?: string[]; except?: string[] };

/**
 * Takes up to `limit` waiting events, oldest first; no other worker gets them before the lease ends. One statement, so
 * that no transaction stays open while they are carried out (on PGlite it would block every other query).
 */
export async function claimOutboxEvents(options: {
  now: Date;
  limit: number;
  leaseMs: number;
  lane?: OutboxLane;
}): Promise<ClaimedEvent[]> {
  const leaseEnd = new Date(options.now.getTime() + options.leaseMs);
  const { only = null, except = [] } = options.lane ?? {};
  const events = await db().$queryRaw<ClaimedEvent[]>`
    UPDATE "OutboxEvent" SET "attempts" = "attempts" + 1, "availableAt" = ${leaseEnd}::timestamp(3)
    WHERE "id" IN (
      SELECT "id" FROM "OutboxEvent"
      WHERE "doneAt" IS NULL AND "availableAt" <= ${options.now}::timestamp(3)
        AND (${only}::text[] IS NULL OR "name" = ANY(${only}::text[])) AND "name" <> ALL(${except}::text[])
      ORDER BY "id" LIMIT ${options.limit}::int FOR UPDATE SKIP LOCKED
    )
    RETURNING "id", "name", "payload", "attempts"`;
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Marks an event as carried out. False when its lease had ended and another worker has taken it since. */
export async function finishOutboxEvent(event: ClaimedEvent, now: Date): Promise<boolean> {
  const { count } = await db().outboxEvent.updateMany({
    where: { id: event.id, attempts: event.attempts, doneAt: null },
    data: { doneAt: now, lastError: null },
  });
  return count === 1;
}

/** Puts an event that failed back, not to be tried before `availableAt`. */
export async function postponeOutboxEvent(
  event: ClaimedEvent,
  { availableAt, error }: { availableAt: Date; error: string },
): Promise<void> {
  await db().outboxEvent.updateMany({
    where: { id: event.id, attempts: event.attempts, doneAt: null },
    data: { availableAt, lastError: error.slice(0, LAST_ERROR_LENGTH) },
  });
}

/** Forgets events that were carried out before `before`. Returns how many. */
export async function deleteFinishedOutboxEvents(before: Date): Promise<number> {
  const { count } = await db().outboxEvent.deleteMany({ where: { doneAt: { lt: before } } });
  return count;
}
