import type { Actor } from "~/domain/accounts/actor";
import { assertAdministrator } from "~/domain/accounts/assert-administrator";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { pageCountOf, rowsOfPage } from "~/shared/pages";
import type { OutboxEvent, Prisma } from "~prisma/client";
import { type JobsFilter, type StuckJob, type StuckJobs, subjectOf, WAITS_LONG_MS, withoutPersonalData } from "./jobs";

/** Events that failed, or that nobody has taken for ten minutes; the oldest first. Throws DomainError("notAllowed"). */
export async function findStuckJobs(asked: { actor: Actor; filter: JobsFilter; now: Date }): Promise<StuckJobs> {
  const { actor, filter, now } = asked;
  assertAdministrator(actor);
  const where = { AND: [stuckJobs(now), filter.name ? { name: filter.name } : {}] };
  const [total, rows, names] = await Promise.all([
    db().outboxEvent.count({ where }),
    db().outboxEvent.findMany({ where, orderBy: { id: "asc" }, ...rowsOfPage(filter.page) }),
    db().outboxEvent.groupBy({ by: ["name"], where: stuckJobs(now), _count: true, orderBy: { name: "asc" } }),
  ]);
  return {
    filter,
    jobs: rows.map(toStuckJob),
    total,
    pageCount: pageCountOf(total),
    names: names.map(({ name, _count }) => ({ name, count: _count })),
  };
}

/** One of them. Throws DomainError("notAllowed") and ("notFound"). */
export async function getStuckJob(asked: { actor: Actor; jobId: string; now: Date }): Promise<StuckJob> {
  assertAdministrator(asked.actor);
  const where = { AND: [stuckJobs(asked.now), { id: jobIdOf(asked.jobId) }] };
  const row = await db().outboxEvent.findFirst({ where });
  if (!row) throw new DomainError("notFound");
  return toStuckJob(row);
}

export function stuckJobs(now: Date): Prisma.OutboxEventWhereInput {
  const waitsLong = { createdAt: { lt: new Date(now.getTime() - WAITS_LONG_MS) } };
  return { doneAt: null, OR: [{ lastError: { not: null } }, waitsLong] };
}

/** Throws DomainError("notFound") for what is no number of a job. */
export function jobIdOf(text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw new DomainError("notFound");
  return BigInt(text);
}

function toStuckJob(row: OutboxEvent): StuckJob {
  return {
    id: String(row.id),
    name: row.name,
    subject: subjectOf(row.name, row.payload),
    attempts: row.attempts,
    lastError: row.lastError === null ? null : withoutPersonalData(row.lastError),
    createdAt: row.createdAt.toISOString(),
    nextTryAt: row.availableAt.toISOString(),
  };
}
