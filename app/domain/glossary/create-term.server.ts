import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { auditTerm, type GlossaryDesk, refuseOtherHost } from "./glossary-desk.server";
import { EMPTY_TERM } from "./term-content";
import type { TermRowContent } from "./term-form";

/** Begins a term as a draft of a municipality of the desk. Returns its id. Throws DomainError("notFound"). */
export async function createTerm(options: {
  at: GlossaryDesk;
  hostCode: string;
  input: Pick<TermRowContent, "word" | "reading"> & Partial<TermRowContent>;
  isSample?: boolean;
  now: Date;
}): Promise<string> {
  const { at, hostCode, input, isSample = false, now } = options;
  refuseOtherHost(at, hostCode);
  const { word, reading, content = EMPTY_TERM } = input;
  const id = newId("trm", now.getTime());
  await db().$transaction(async (tx) => {
    const made = { createdAt: now, createdById: at.actor.userId, updatedAt: now };
    await tx.term.create({ data: { id, hostCode, word, reading, content, isSample, ...made } });
    await auditTerm(tx, at.actor, { id, hostCode, deed: "created" });
  });
  return id;
}
