import type { Actor } from "~/domain/accounts/actor";
import { actorKindOf } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import type { AuditLine } from "~/gateways/audit-log.server";
import type { Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import type { Prisma } from "~prisma/client";
import { type Side, type ThreadState, threadStateOf } from "./relay-thread";
import { type RoleRequest, readRoleRequest } from "./role-request";

/** What opens a conversation: the link of one side, or an account that takes part. */
export type ThreadKey = { token: string } | { actor: Actor; threadId: string };

const LISTING_COLUMNS = {
  id: true,
  kind: true,
  name: true,
  municipalityCode: true,
  ownerUserId: true,
  role: true,
  takenPeople: true,
  roleTaken: true,
} as const;

type ThreadRow = Prisma.RelayThreadGetPayload<{ include: { listing: { select: typeof LISTING_COLUMNS } } }>;

export type OpenedThread = Omit<ThreadRow, "state" | "roleRequest"> & {
  state: ThreadState;
  roleRequest: RoleRequest | null;
  side: Side;
};

/**
 * The conversation a key opens, and which side it opens. What has ended, is over its time, or waits for the asker's
 * confirmation and is opened by the other side, is not there. Throws DomainError("notFound") without the id in it.
 */
export async function openThread(tx: Tx, key: ThreadKey, now: Date): Promise<OpenedThread> {
  const row = await tx.relayThread.findFirst({
    where: { state: { not: "ended" }, deleteAfter: { gt: now }, OR: doors(key) },
    include: { listing: { select: LISTING_COLUMNS } },
  });
  if (!row) throw new DomainError("notFound", {});
  const state = threadStateOf(row.state);
  const side = sideOf(row, key);
  if (state === "ended" || (state === "waiting" && side === "answerer")) throw new DomainError("notFound", {});
  return { ...row, state, side, roleRequest: readRoleRequest(row.roleRequest) };
}

/** The same, held until the transaction ends: two answers at once are carried out one after the other. */
export async function lockThread(tx: Tx, key: ThreadKey, now: Date): Promise<OpenedThread> {
  const { id } = await openThread(tx, key, now);
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "RelayThread" WHERE "id" = ${id} FOR UPDATE`;
  return openThread(tx, key, now);
}

/** Conversations an account takes part in; those written to the office belong to its officers. */
export function doorsOf(actor: Actor): Prisma.RelayThreadWhereInput[] {
  const codes = actor.officerOf.filter((code) => canActAsOfficer(actor, code));
  return [
    { askerUserId: actor.userId },
    { answererUserId: actor.userId, state: { not: "waiting" } },
    ...(codes.length > 0
      ? [
          {
            answererUserId: null,
            answererEmail: "",
            state: { not: "waiting" },
            listing: { municipalityCode: { in: codes } },
          },
        ]
      : []),
  ];
}

/** Who acts, for the audit log: the account, or a visitor with a link. */
export function auditOf(key: ThreadKey, thread: OpenedThread, action: string): AuditLine {
  const actor = "actor" in key ? key.actor : null;
  return {
    actorKind: actorKindOf(actor),
    actorId: actor?.userId ?? null,
    action,
    subjectType: "relayThread",
    subjectId: thread.id,
    municipalityCode: thread.listing.municipalityCode,
    detail: { side: thread.side },
  };
}

function doors(key: ThreadKey): Prisma.RelayThreadWhereInput[] {
  if ("actor" in key) return doorsOf(key.actor).map((door) => ({ ...door, id: key.threadId }));
  const digest = digestOfToken(key.token);
  return [{ askerToken: digest }, { answererToken: digest }];
}

function sideOf(row: ThreadRow, key: ThreadKey): Side {
  if ("actor" in key) return row.askerUserId === key.actor.userId ? "asker" : "answerer";
  return row.askerToken === digestOfToken(key.token) ? "asker" : "answerer";
}
