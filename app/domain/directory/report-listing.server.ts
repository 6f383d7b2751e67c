import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { ReportInput } from "./report-schema";
import { visibleListings } from "./visible-listings.server";

/** A listing takes this many reports in ten minutes: enough for a busy day, too few for a machine. */
export const REPORTS_IN_TEN_MINUTES = 20;
const TEN_MINUTES_MS = 10 * 60 * 1000;

/**
 * Keeps a reported mistake for the officers of the listing's municipality: report and audit line in one transaction; the
 * listing itself stays as it is. The audit line holds the topic, never the message. Throws DomainError("notFound") when
 * whoever asks may not see the listing, ("limited") when too many reports came for it just now.
 */
export async function reportListing(options: {
  id: string;
  scope: SearchScope;
  input: ReportInput;
  now: Date;
}): Promise<{ reportId: string }> {
  const { id, scope, input, now } = options;
  const reportId = newId("report", now.getTime());
  await db().$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id, ...visibleListings(scope) },
      select: { municipalityCode: true },
    });
    if (!listing) throw new DomainError("notFound", { listing: id });
    const since = new Date(now.getTime() - TEN_MINUTES_MS);
    const recent = await tx.listingReport.count({ where: { listingId: id, createdAt: { gt: since } } });
    if (recent >= REPORTS_IN_TEN_MINUTES) throw new DomainError("limited", { listing: id });
    await tx.listingReport.create({ data: { id: reportId, listingId: id, ...input, createdAt: now } });
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
  });
  return { reportId };
}
