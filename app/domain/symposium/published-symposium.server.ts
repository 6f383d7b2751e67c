import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db, type Tx } from "~/gateways/db.server";
import type { Symposium } from "~prisma/client";
import { readContent } from "./content-of";
import type { SymposiumForm } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

/** What registering stands on: the row and the words of the published revision. */
export type PublishedSymposium = {
  row: Symposium & { title: string; startsAt: Date; endsAt: Date; form: SymposiumForm };
  content: SymposiumContent;
};

/** null when there is none, or it was never published. */
export async function findPublished(id: string, tx: Tx = db()): Promise<PublishedSymposium | null> {
  const row = await tx.symposium.findUnique({ where: { id } });
  if (!row || !isPublished(row)) return null;
  const number = row.publishedRevision ?? 0;
  const revision = await tx.symposiumRevision.findUnique({
    where: { symposiumId_number: { symposiumId: id, number } },
  });
  return revision && { row, content: readContent(revision.content) };
}

/**
 * The same, locked until the transaction ends: seats are given out one after the other. `known` is what was read before
 * the wait: its words are taken again when nothing was published since, so that everyone's turn is short.
 */
export async function lockPublished(
  id: string,
  tx: Tx,
  known: PublishedSymposium | null = null,
): Promise<PublishedSymposium | null> {
  await tx.$queryRaw`SELECT 1 FROM "Symposium" WHERE "id" = ${id} FOR UPDATE`;
  if (!known) return findPublished(id, tx);
  const row = await tx.symposium.findUnique({ where: { id } });
  const isSame = row !== null && row.publishedRevision === known.row.publishedRevision && isPublished(row);
  return isSame ? { row, content: known.content } : findPublished(id, tx);
}

/** How long a transaction may wait for its turn, and last: hundreds of people register in the same second. */
export const SEAT_TRANSACTION = { maxWait: 60_000, timeout: 60_000 };

/** As its mails name it; see domain/mail/templates/symposium-parts.ts. */
export function inMail({ row, content }: PublishedSymposium) {
  const { venue, contact, form } = content;
  return {
    id: row.id,
    title: row.title,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    venue: form === "online" ? "" : [venue.name, venue.address].filter(Boolean).join(" "),
    contact: [contact.name, contact.phone, contact.email].filter(Boolean).join(" "),
  };
}

export function hostNameOf(hostCode: string): string {
  const municipality = municipalityByCode(hostCode);
  return municipality ? fullName(municipality) : hostCode;
}

function isPublished(row: Symposium): row is PublishedSymposium["row"] {
  return row.publishedRevision !== null && row.title !== null && row.startsAt !== null && row.endsAt !== null;
}
