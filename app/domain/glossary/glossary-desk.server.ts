import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, Term, WordColumn } from "~prisma/client";
import { canEditGlossary } from "./rules";

/** An officer at a desk and the codes that desk covers. */
export type GlossaryDesk = { actor: Actor; codes: readonly string[] };

/** Throws DomainError("notFound") when the desk does not write for this municipality. */
export function refuseOtherHost(at: GlossaryDesk, hostCode: string): void {
  const isOwn = at.codes.includes(hostCode) && canEditGlossary(at.actor, { hostCode });
  if (!isOwn) throw new DomainError("notFound", { desk: hostCode });
}

/** A term of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getEditableTerm(at: GlossaryDesk, id: string, tx: Tx = db()): Promise<Term> {
  const row = await tx.term.findFirst({ where: { id, hostCode: { in: [...at.codes] } } });
  if (!row || !canEditGlossary(at.actor, row)) throw new DomainError("notFound", { term: id });
  return row;
}

/** The same, locked until the transaction ends. Throws DomainError("conflict") when another tab has saved since. */
export async function lockTerm(tx: Tx, asked: Editing): Promise<Term> {
  await tx.$queryRaw`SELECT 1 FROM "Term" WHERE "id" = ${asked.id} FOR UPDATE`;
  const row = await getEditableTerm(asked.at, asked.id, tx);
  refuseOldVersion(row, asked.baseVersion);
  return row;
}

/** A column of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getEditableColumn(at: GlossaryDesk, id: string, tx: Tx = db()): Promise<WordColumn> {
  const row = await tx.wordColumn.findFirst({ where: { id, hostCode: { in: [...at.codes] } } });
  if (!row || !canEditGlossary(at.actor, row)) throw new DomainError("notFound", { column: id });
  return row;
}

/** The same, locked until the transaction ends. Throws DomainError("conflict") when another tab has saved since. */
export async function lockColumn(tx: Tx, asked: Editing): Promise<WordColumn> {
  await tx.$queryRaw`SELECT 1 FROM "WordColumn" WHERE "id" = ${asked.id} FOR UPDATE`;
  const row = await getEditableColumn(asked.at, asked.id, tx);
  refuseOldVersion(row, asked.baseVersion);
  return row;
}

export type Editing = { at: GlossaryDesk; id: string; baseVersion: number; now: Date };

function refuseOldVersion(row: { id: string; version: number }, baseVersion: number): void {
  if (row.version === baseVersion) return;
  throw new DomainError("conflict", { id: row.id, version: row.version });
}

export type GlossaryDeed = "created" | "saved" | "published" | "withdrawn" | "deleted";
type Done = { id: string; hostCode: string; deed: GlossaryDeed; detail?: Prisma.InputJsonObject };

/** The line in the record of the desk. */
export async function auditTerm(tx: Tx, actor: Actor, { id, hostCode, deed, detail = {} }: Done): Promise<void> {
  const who = { actorKind: actorKindOf(actor), actorId: actor.userId, municipalityCode: hostCode };
  await writeAudit(tx, [{ ...who, action: `glossary.${deed}`, subjectType: "term", subjectId: id, detail }]);
}

export async function auditColumn(tx: Tx, actor: Actor, { id, hostCode, deed, detail = {} }: Done): Promise<void> {
  const who = { actorKind: actorKindOf(actor), actorId: actor.userId, municipalityCode: hostCode };
  const action = `glossary.column${deed[0]!.toUpperCase()}${deed.slice(1)}`;
  await writeAudit(tx, [{ ...who, action, subjectType: "wordColumn", subjectId: id, detail }]);
}

/** Tells search that what the public reads of these terms and columns is another now. */
export async function tellTermChanged(tx: Tx, { ids }: { ids: string[] }): Promise<void> {
  if (ids.length > 0) await addToOutbox(tx, [{ name: "term.changed", payload: { ids } }]);
}
