import type { Actor } from "~/domain/accounts/actor";
import { contactWayOf } from "~/domain/relay/find-recipient.server";
import { getThread } from "~/domain/relay/get-thread.server";
import type { ContactWay } from "~/domain/relay/relay-thread";
import type { ThreadView } from "~/domain/relay/thread-view";
import { db } from "~/gateways/db.server";
import { isDomainError } from "~/shared/domain-error";
import { reachableConnection } from "./reachable-alias.server";

/**
 * Where asking a place stands. `way`: who would read it, null = nobody. `thread`: the conversation, with its answers; null
 * when nobody has asked, it has ended, or a colleague leads it (`isColleagues`).
 */
export type Asking = { way: ContactWay | null; thread: ThreadView | null; isColleagues: boolean };

/** Throws DomainError("notFound") for a つながり of somebody else's. */
export async function getAsking(options: { actor: Actor; connectionId: string; now: Date }): Promise<Asking> {
  const { actor, connectionId, now } = options;
  const { threadId, listingId } = await reachableConnection(db(), { actor, connectionId });
  const way = listingId === null ? null : await contactWayOf(listingId);
  if (threadId === null) return { way, thread: null, isColleagues: false };
  const thread = await threadOrNull({ actor, threadId, now });
  const isColleagues = thread === null && (await db().relayThread.count({ where: isOpen(threadId, now) })) > 0;
  return { way, thread, isColleagues };
}

async function threadOrNull(wish: { actor: Actor; threadId: string; now: Date }): Promise<ThreadView | null> {
  const { actor, threadId, now } = wish;
  try {
    return await getThread({ key: { actor, threadId }, now });
  } catch (error) {
    if (isDomainError(error) && error.reason === "notFound") return null;
    throw error;
  }
}

function isOpen(id: string, now: Date) {
  return { id, state: { not: "ended" }, deleteAfter: { gt: now } };
}
