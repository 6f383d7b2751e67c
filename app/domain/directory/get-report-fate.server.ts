import { db } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import { proposedText, REPORT_TOPICS, type ReportTopic, readProposal } from "./report-schema";
import { visibleListings } from "./visible-listings.server";

export type ReportFate = {
  /** null when the listing is not public any more. */
  listing: { id: string; name: string } | null;
  topic: ReportTopic;
  message: string;
  proposal: string | null;
  why: string;
  status: "open" | "accepted" | "declined";
  answer: string | null;
  reportedOn: DateKey;
  decidedOn: DateKey | null;
};

/** What became of a reported mistake, for whoever holds its link. Throws DomainError("notFound") for any other token. */
export async function getReportFate({ token }: { token: string }): Promise<ReportFate> {
  const report = await db().listingReport.findUnique({ where: { followDigest: digestOfToken(token) } });
  if (!report) throw new DomainError("notFound");
  const listing = await db().listing.findFirst({
    where: { id: report.listingId, ...visibleListings({ audience: "public" }) },
    select: { id: true, name: true },
  });
  const { message, why, answer, createdAt, decidedAt } = report;
  return {
    listing,
    topic: REPORT_TOPICS.find((topic) => topic === report.topic) ?? "other",
    message,
    proposal: proposedText(readProposal(report.proposal)),
    why,
    status: report.status === "accepted" || report.status === "declined" ? report.status : "open",
    answer,
    reportedOn: tokyoDateKey(createdAt),
    decidedOn: decidedAt && tokyoDateKey(decidedAt),
  };
}
