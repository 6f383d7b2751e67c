import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import type { ReportInput } from "./report-schema";
import { visibleListings } from "./visible-listings.server";

/** A listing takes this many reports in ten minutes: enough for a busy day, too few for a machine. */
export const REPORTS_IN_TEN_MINUTES = 20;
/** One address gets this many links a day: nobody can fill a stranger's letter box from here. */
export const LINK_MAILS_A_DAY = 5;
const TEN_MINUTES_MS = 10 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps a reported mistake for the officers of the listing's municipality: report, audit line and the event
 * "listing.reported" in one transaction; the listing itself stays as it is. The audit line holds the topic, never the
 * message. `token` opens /reports/:token, which tells what became of it; `email` gets the same link by mail and is not
 * kept with the report. Throws DomainError("notFound") when whoever asks may not see the listing, ("limited") when too
 * many reports came for it just now.
 */
export async function reportListing(options: {
  id: string;
  scope: SearchScope;
  input: ReportInput;
  email?: string | null;
  now: Date;
}): Promise<{ reportId: string; token: string }> {
  const { id, scope, input, email, now } = options;
  const reportId = newId("report", now.getTime());
  const { token, digest } = newLinkToken();
  await db().$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id, ...visibleListings(scope) },
      select: { municipalityCode: true, name: true },
    });
    if (!listing) throw new DomainError("notFound", { listing: id });
    await refuseTooMany(tx, id, now);
    const { proposal, ...words } = input;
    const row = { id: reportId, listingId: id, ...words, followDigest: digest, createdAt: now };
    await tx.listingReport.create({ data: { ...row, ...(proposal && { proposal }) } });
    await writeAudit(tx, [
      {
        actorKind: "visitor",
        action: "report.submitted",
        subjectType: "listing",
        subjectId: id,
        municipalityCode: listing.municipalityCode,
        detail: { reportId, topic: input.topic },
      },
    ]);
    await addToOutbox(tx, [{ name: "listing.reported", payload: { reportId } }]);
    if (email) await mailLink(tx, { reportId, email, listingName: listing.name, token, now });
  });
  return { reportId, token };
}

async function refuseTooMany(tx: Tx, listingId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - TEN_MINUTES_MS);
  const recent = await tx.listingReport.count({ where: { listingId, createdAt: { gt: since } } });
  if (recent >= REPORTS_IN_TEN_MINUTES) throw new DomainError("limited", { listing: listingId });
}

async function mailLink(
  tx: Tx,
  mail: { reportId: string; email: string; listingName: string; token: string; now: Date },
): Promise<void> {
  const { reportId, email, listingName, token, now } = mail;
  const createdAt = { gt: new Date(now.getTime() - DAY_MS) };
  const sent = await tx.mail.count({ where: { toAddress: email, template: "report.received", createdAt } });
  if (sent >= LINK_MAILS_A_DAY) return;
  const values = { listingName, token };
  await queueMail(tx, { key: `report-received:${reportId}`, to: email, template: "report.received", values, now });
}
