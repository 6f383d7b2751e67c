import type { Actor } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { db } from "~/gateways/db.server";
import { pageCountOf, rowsOfPage } from "~/shared/pages";
import type { Mail, Prisma } from "~prisma/client";
import {
  type MailLog,
  type MailLogFilter,
  type MailLogLine,
  mailStateOf,
  maskAddress,
  mayBeResent,
  UNDER_WAY_MS,
} from "./mail-log";

/** One page of all mails, newest first. Throws DomainError("notAllowed"). */
export async function findMailLog(asked: { actor: Actor; filter: MailLogFilter; now: Date }): Promise<MailLog> {
  const { actor, filter, now } = asked;
  assertAdministrator(actor);
  const where = filter.state ? mailsThatAre(filter.state, now) : {};
  const [total, rows, counts] = await Promise.all([
    db().mail.count({ where }),
    db().mail.findMany({
      where,
      omit: { values: true, key: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...rowsOfPage(filter.page),
    }),
    countMails(now),
  ]);
  return { filter, lines: rows.map((row) => toLine(row, now)), total, pageCount: pageCountOf(total), counts };
}

/** How many mails are in each state that can be asked for. */
export async function countMails(now: Date): Promise<MailLog["counts"]> {
  const count = (state: NonNullable<MailLogFilter["state"]>) => db().mail.count({ where: mailsThatAre(state, now) });
  const [waiting, sent, failed, unknown] = await Promise.all([
    count("waiting"),
    count("sent"),
    count("failed"),
    count("unknown"),
  ]);
  return { waiting, sent, failed, unknown };
}

/** The same as `mailStateOf`, as a question to the database. */
export function mailsThatAre(state: NonNullable<MailLogFilter["state"]>, now: Date): Prisma.MailWhereInput {
  if (state === "sent") return { messageId: { not: null } };
  if (state === "failed") return { messageId: null, failedAt: { not: null } };
  if (state === "waiting") return { messageId: null, failedAt: null, sentAt: null };
  const before = new Date(now.getTime() - UNDER_WAY_MS);
  const isOver = [{ sentAt: { lt: before } }, { sentAt: { not: null }, lastError: { not: null } }];
  return { messageId: null, failedAt: null, OR: isOver };
}

function toLine(row: Omit<Mail, "values" | "key">, now: Date): MailLogLine {
  return {
    id: row.id,
    template: row.template,
    to: maskAddress(row.toAddress),
    state: mailStateOf(row, now),
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    messageId: row.messageId,
    attempts: row.attempts,
    lastError: row.lastError,
    mayBeResent: mayBeResent(row, now),
  };
}
