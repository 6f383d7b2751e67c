import type { Actor } from "~/domain/accounts/actor";
import { askForRoleIn } from "~/domain/relay/ask-for-role.server";
import { type Started, startThreadIn } from "~/domain/relay/start-thread.server";
import { db, type Tx } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { STATE_AFTER_ASKING } from "./ask-answer";
import type { AskInput } from "./ask-form";
import { changeConnectionIn } from "./change-connection.server";
import { type ConnectionState, toConnectionState } from "./connection-state";
import { type Held, holdConnection } from "./hold-alias.server";

/** What a role is asked for with instead of an alias: it stands in the mail to who offers it. */
const SOMEONE = "ある方";

/**
 * Asks the place of a つながり through this site, without a word of the person: conversation, state つなぎ中／聞いた (after a
 * もどし つなぎ直し／聞いた) and its look-in day, all or nothing. `version` is the one the form showed. Throws DomainError:
 * notFound (not theirs, the listing has gone, or nobody would read it), conflict (changed meanwhile; a role without room),
 * limited, notAllowed (see startThread). A conflict of a full role names it: `facts.listing`.
 */
export async function askByRelay(options: {
  actor: Actor;
  connectionId: string;
  input: AskInput;
  version: number;
  now: Date;
}): Promise<{ threadId: string }> {
  const { actor, now } = options;
  return db().$transaction(async (tx) => {
    const held = await holdConnection(tx, options);
    const { id, listingId, state, step } = held.connection;
    if (listingId === null) throw new DomainError("notFound", { connection: id });
    const { threadId } = await start(tx, { ...options, listingId });
    // Only visitors are left in the dark about that.
    if (threadId === null) throw new DomainError("notFound", { connection: id });
    const to = STATE_AFTER_ASKING[toConnectionState(state)];
    if (to && (to !== state || step !== "asked")) await markAsked(tx, { actor, held, to, now });
    const version = held.connection.version + 1;
    await tx.connection.update({ where: { id }, data: { threadId, version } });
    return { threadId };
  });
}

async function start(tx: Tx, ask: { actor: Actor; listingId: string; input: AskInput; now: Date }): Promise<Started> {
  const { actor, listingId, input, now } = ask;
  const isRole = (await tx.listing.count({ where: { id: listingId, kind: "role" } })) > 0;
  if (isRole) return askForRoleIn(tx, { actor, listingId, input: { ...input, forWhom: "alias", alias: SOMEONE }, now });
  const message = { ...input, email: actor.email.toLowerCase() };
  return startThreadIn(tx, { actor, listingId, input: message, role: null, now });
}

async function markAsked(tx: Tx, deed: { actor: Actor; held: Held; to: ConnectionState; now: Date }): Promise<void> {
  const { actor, held, to, now } = deed;
  const onDay = tokyoDateKey(now);
  const change = { state: to, step: "asked", reason: null, line: "", onDay, lookInOn: null } as const;
  await changeConnectionIn(tx, { actor, held, change, now });
}
