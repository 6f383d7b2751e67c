import type { Prisma } from "~prisma/client";
import type { Tx } from "./db.server";

export type NewOutboxEvent = { name: string; payload: Prisma.InputJsonValue };

/** Shared by all copies of this module in one process (the built site and the server around it). */
const shared = globalThis as typeof globalThis & { hitobitoOutboxListeners?: Set<() => void> };
shared.hitobitoOutboxListeners ??= new Set();
const listeners = shared.hitobitoOutboxListeners;

/**
 * Remembers what must be carried out after the save (index, mail …), in the transaction of the save itself. The worker
 * is nudged at once; it sees the events when the transaction has been committed.
 */
export async function addToOutbox(tx: Tx, events: NewOutboxEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.outboxEvent.createMany({ data: events });
  for (const listener of listeners) listener();
}

/** Calls `listener` after every addition in this process. Returns what stops it. */
export function onOutboxAddition(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
