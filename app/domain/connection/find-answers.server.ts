import type { Actor } from "~/domain/accounts/actor";
import { ROLE_ANSWERS, type RoleAnswer, readRoleRequest } from "~/domain/relay/role-request";
import { db } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { aliasWhere } from "./alias-where.server";

/** The last word of a place that was asked. `role`: which answer it chose, for a role. */
export type PlaceAnswer = {
  aliasId: string;
  connectionId: string;
  listingName: string;
  threadId: string;
  onDay: DateKey;
  role: RoleAnswer | null;
};

const MOST_READ = 200;
const MOST_SHOWN = 50;

/**
 * Places the actor has asked whose answer is the last word, newest first, at most fifty; of one alias when it is named.
 * What a colleague has asked is for the colleague: the conversation is theirs.
 */
export async function findAnswers(options: { actor: Actor; aliasId?: string; now: Date }): Promise<PlaceAnswer[]> {
  const { actor, aliasId, now } = options;
  const threads = await db().relayThread.findMany({
    where: { askerUserId: actor.userId, state: { notIn: ["waiting", "ended"] }, deleteAfter: { gt: now } },
    include: { messages: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: MOST_READ,
  });
  const answered = threads.filter(isAnswered);
  const connections = await db().connection.findMany({
    where: {
      threadId: { in: answered.map(({ id }) => id) },
      alias: { AND: [aliasWhere(actor), aliasId === undefined ? {} : { id: aliasId }] },
    },
    select: { id: true, aliasId: true, listingName: true, threadId: true },
  });
  const answers = answered.flatMap((thread) =>
    connections
      .filter(({ threadId }) => threadId === thread.id)
      .map((connection): PlaceAnswer => {
        const { id: connectionId, listingName } = connection;
        const onDay = tokyoDateKey(thread.updatedAt);
        return {
          aliasId: connection.aliasId,
          connectionId,
          listingName,
          threadId: thread.id,
          onDay,
          role: roleAnswer(thread),
        };
      }),
  );
  return answers.slice(0, MOST_SHOWN);
}

type Asked = { roleRequest: unknown; messages: { fromAsker: boolean; createdAt: Date }[] };

/** The last message is the other side's, or the role was answered after it. */
function isAnswered(thread: Asked): boolean {
  const [last] = thread.messages;
  if (!last?.fromAsker) return last !== undefined;
  const answeredAt = readRoleRequest(thread.roleRequest)?.answeredAt ?? null;
  return roleAnswer(thread) !== null && answeredAt !== null && new Date(answeredAt) >= last.createdAt;
}

function roleAnswer(thread: Asked): RoleAnswer | null {
  const state = readRoleRequest(thread.roleRequest)?.state;
  return ROLE_ANSWERS.find((answer) => answer === state) ?? null;
}
