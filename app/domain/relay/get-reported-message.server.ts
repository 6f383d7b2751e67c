import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";

/** A message that was reported, and nothing of the conversation around it. `fromName`: as the sender called themselves. */
export type ReportedMessage = {
  messageId: string;
  threadId: string;
  text: string;
  /** null = who answers for the listing. */
  fromName: string | null;
  createdAt: Date;
  reportedAt: Date;
  listingId: string;
  listingName: string;
  municipalityCode: string;
};

/** For officers of the listing's municipality. Throws DomainError("notFound") for others and for what was not reported. */
export async function getReportedMessage(options: {
  actor: Actor;
  messageId: string;
  tx?: Tx;
}): Promise<ReportedMessage> {
  const { actor, messageId, tx = db() } = options;
  const codes = actor.officerOf.filter((code) => canActAsOfficer(actor, code));
  const message = await tx.relayMessage.findFirst({
    where: {
      id: messageId,
      reportedAt: { not: null },
      thread: { listing: { municipalityCode: { in: codes } } },
    },
    include: {
      thread: {
        select: { askerName: true, listing: { select: { id: true, name: true, municipalityCode: true } } },
      },
    },
  });
  if (!message?.reportedAt) throw new DomainError("notFound", {});
  const { listing, askerName } = message.thread;
  return {
    messageId,
    threadId: message.threadId,
    text: message.text,
    fromName: message.fromAsker ? askerName : null,
    createdAt: message.createdAt,
    reportedAt: message.reportedAt,
    listingId: listing.id,
    listingName: listing.name,
    municipalityCode: listing.municipalityCode,
  };
}
