import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { askerKindOf, isOffice } from "./get-thread.server";
import { threadStateOf } from "./relay-thread";
import { readRoleRequest } from "./role-request";
import { doorsOf } from "./thread-key.server";
import type { ThreadLine } from "./thread-view";

const SHOWN = 100;

/** The conversations of an account, those with news first by time; for officers also those written to their office. */
export async function findMyThreads({ actor, now }: { actor: Actor; now: Date }): Promise<ThreadLine[]> {
  const threads = await db().relayThread.findMany({
    where: { state: { not: "ended" }, deleteAfter: { gt: now }, OR: doorsOf(actor) },
    include: {
      listing: { select: { id: true, name: true } },
      messages: { select: { fromAsker: true }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: SHOWN,
  });
  return threads.map((thread): ThreadLine => {
    const side = thread.askerUserId === actor.userId ? "asker" : "answerer";
    const role = readRoleRequest(thread.roleRequest);
    return {
      id: thread.id,
      side,
      state: threadStateOf(thread.state),
      listing: thread.listing,
      askerName: thread.askerName,
      askerKind: askerKindOf(thread.askerKind),
      isOffice: isOffice(thread),
      role: role && { state: role.state, forWhom: role.forWhom, alias: role.alias },
      waitsForMe: thread.state === "open" && thread.messages[0]?.fromAsker === (side === "answerer"),
      changedOn: tokyoDateKey(thread.updatedAt),
    };
  });
}
