import { db } from "~/gateways/db.server";
import { tokyoDateKey, tokyoMinutes } from "~/shared/dates";
import type { RelayMessage } from "~prisma/client";
import { toRoleFacts } from "./relay-facts.server";
import { ASKER_KINDS, type AskerKind, blockedBy, otherSide, type Side } from "./relay-thread";
import { roleDeedsOf } from "./rules";
import { type OpenedThread, openThread, type ThreadKey } from "./thread-key.server";
import type { MessageView, RoleView, ThreadView } from "./thread-view";

/** A conversation as one of its sides sees it, oldest message first. Throws DomainError("notFound"). */
export async function getThread({ key, now }: { key: ThreadKey; now: Date }): Promise<ThreadView> {
  const thread = await openThread(db(), key, now);
  const messages = await db().relayMessage.findMany({
    where: { threadId: thread.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const { id, side, state, askerName, listing } = thread;
  return {
    id,
    side,
    state,
    listing: { id: listing.id, name: listing.name, kind: listing.kind },
    askerName,
    askerKind: askerKindOf(thread.askerKind),
    isOffice: isOffice(thread),
    messages: messages.map((message) => messageView(message, side)),
    role: roleView(thread),
    canReply: state === "open",
    block: blockOf(thread),
    deletedOn: tokyoDateKey(thread.deleteAfter),
  };
}

export function isOffice(thread: { answererUserId: string | null; answererEmail: string }): boolean {
  return thread.answererUserId === null && thread.answererEmail === "";
}

export function askerKindOf(value: string): AskerKind {
  return ASKER_KINDS.find((kind) => kind === value) ?? "visitor";
}

function messageView({ id, text, fromAsker, createdAt, reportedAt }: RelayMessage, side: Side): MessageView {
  const minutes = tokyoMinutes(createdAt);
  const at = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  const isMine = fromAsker === (side === "asker");
  // Whether one's own message was reported is the other side's secret.
  return { id, isMine, text, on: tokyoDateKey(createdAt), at, isReported: !isMine && reportedAt !== null };
}

function roleView({ roleRequest, side, state, listing }: OpenedThread): RoleView | null {
  if (!roleRequest) return null;
  const { forWhom, alias, state: roleState, howItWent } = roleRequest;
  const deeds = roleDeedsOf(side, roleState);
  const noDeeds = { answers: [], canWithdraw: false, canTell: deeds.canTell, canMark: deeds.canMark };
  const shown = state === "open" ? deeds : { ...noDeeds, canTell: state !== "waiting" && deeds.canTell };
  return {
    forWhom,
    alias,
    state: roleState,
    deeds: shown,
    hasTold: howItWent[side] !== null,
    ...toRoleFacts(listing),
  };
}

function blockOf({ state, side }: OpenedThread): ThreadView["block"] {
  if (state === "open") return "canBlock";
  if (state === blockedBy(side)) return "canUnblock";
  return state === blockedBy(otherSide(side)) ? "byOther" : null;
}
