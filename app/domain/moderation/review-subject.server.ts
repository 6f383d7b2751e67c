import type { Actor } from "~/domain/accounts/actor";
import { freeTextsOf, type ListingFields } from "~/domain/directory/listing-fields";
import { diffSnapshots, readSnapshot, snapshotOf } from "~/domain/directory/listing-snapshot";
import { type ListingRow, toListingRecord } from "~/domain/directory/to-listing-record.server";
import { getReportedMessage } from "~/domain/relay/get-reported-message.server";
import { db } from "~/gateways/db.server";
import { isDomainError } from "~/shared/domain-error";
import { noticePrivateWords } from "~/shared/private-words";
import type { Review } from "~prisma/client";
import { likenessOf } from "./duplicates";
import { toListingLine } from "./listing-line";
import { canMerge, mergeChoices } from "./merge-fields";
import { readProposal } from "./read-proposal";
import { listingsOfPair } from "./review";
import type { FieldLine, ReviewSubjectView } from "./review-view";

type Asked = { actor: Actor; codes: string[]; review: Review };
const GONE: ReviewSubjectView = { type: "gone" };
const WITH_ROW = { listing: { include: { organization: true, source: true } } } as const;

/** What stands behind a review, read only among the desk's municipalities. */
export async function readReviewSubject(asked: Asked): Promise<ReviewSubjectView> {
  switch (asked.review.subjectType) {
    case "listingRevision":
      return revisionView(asked);
    case "listingReport":
      return reportView(asked);
    case "listingClaim":
      return claimView(asked);
    case "membership":
      return professionalView(asked);
    case "relayMessage":
      return abuseView(asked);
    case "listingPair":
      return pairView(asked);
    default:
      return GONE;
  }
}

async function revisionView({ codes, review }: Asked): Promise<ReviewSubjectView> {
  const revision = await db().listingRevision.findFirst({
    where: { id: review.subjectId, listing: { municipalityCode: { in: codes } } },
    include: WITH_ROW,
  });
  const after = revision && readSnapshot(revision.snapshot);
  if (!revision || !after) return GONE;
  const isNew = review.kind === "offer";
  const before = isNew ? null : await stateBefore(revision.listing, revision.number);
  const endorsed = await db().listingRevision.count({
    where: { listingId: revision.listingId, state: "endorsed", number: { gt: revision.number } },
  });
  return {
    type: "revision",
    number: revision.number,
    authorKind: revision.authorKind,
    isNew,
    changes: before ? diffSnapshots(before, after) : saidFields(after),
    privateWords: freeTextsOf(after).flatMap(({ field, text }) =>
      noticePrivateWords(text).map(({ kind, found }) => ({ field, kind, found })),
    ),
    endorsedSince: endorsed > 0,
    map: after.lat !== null && after.lng !== null ? { lat: after.lat, lng: after.lng } : null,
    hasPhoto: Boolean(after.photoFile),
  };
}

/** What the public saw when it was proposed: the row, or (once it was endorsed) the version before it. */
async function stateBefore(row: ListingRow, number: number): Promise<ListingFields> {
  const present = snapshotOf(toListingRecord(row));
  if (row.endorsedRevision !== number) return present;
  const earlier = await db().listingRevision.findFirst({
    where: { listingId: row.id, number: { lt: number }, state: { in: ["endorsed", "replaced"] } },
    orderBy: { number: "desc" },
  });
  return (earlier && readSnapshot(earlier.snapshot)) ?? present;
}

/** Every field that says something. */
function saidFields(fields: ListingFields): FieldLine[] {
  const empty = { kind: fields.kind, municipalityCode: fields.municipalityCode, name: "" };
  const nothing = { ...blankOf(fields), ...empty } as ListingFields;
  return diffSnapshots(nothing, fields).map(({ field, after }) => ({ field, before: null, after }));
}

function blankOf(fields: ListingFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (Array.isArray(value)) return [name, []];
      if (name === "costKind" || name === "capacityState") return [name, "unknown"];
      if (name === "barrierFree") return [name, {}];
      if (typeof value === "boolean") return [name, false];
      return [name, name === "summary" || name === "description" ? "" : null];
    }),
  );
}

async function reportView({ codes, review }: Asked): Promise<ReviewSubjectView> {
  const report = await db().listingReport.findFirst({
    where: { id: review.subjectId, listing: { municipalityCode: { in: codes } } },
    include: WITH_ROW,
  });
  if (!report) return GONE;
  const present = snapshotOf(toListingRecord(report.listing));
  const { fields, ends } = readProposal(report.proposal);
  const changes = diffSnapshots(present, { ...present, ...fields });
  const { topic, message, why, answer } = report;
  return { type: "report", topic, message, why, changes, ends, answer };
}

async function claimView({ codes, review }: Asked): Promise<ReviewSubjectView> {
  const claim = await db().listingClaim.findFirst({
    where: { id: review.subjectId, listing: { municipalityCode: { in: codes } } },
    include: { user: { select: { name: true, email: true } } },
  });
  if (!claim) return GONE;
  const { position, message, user } = claim;
  return { type: "claim", userName: user.name, userEmail: user.email, position, message };
}

async function professionalView({ codes, review }: Asked): Promise<ReviewSubjectView> {
  const membership = await db().membership.findFirst({
    where: { id: review.subjectId, role: "professional", municipalityCode: { in: codes } },
    include: { user: { select: { name: true, email: true, emailVerified: true } } },
  });
  if (!membership) return GONE;
  const { user, organisation, jobTitle } = membership;
  const who = { userName: user.name, userEmail: user.email, isEmailProven: user.emailVerified };
  return { type: "professional", ...who, organisation: organisation ?? "", jobTitle: jobTitle ?? "" };
}

async function abuseView({ actor, review }: Asked): Promise<ReviewSubjectView> {
  try {
    const message = await getReportedMessage({ actor, messageId: review.subjectId });
    return { type: "abuse", fromName: message.fromName, text: message.text, sentAt: message.createdAt.toISOString() };
  } catch (error) {
    if (isDomainError(error) && error.reason === "notFound") return GONE;
    throw error;
  }
}

async function pairView({ codes, review }: Asked): Promise<ReviewSubjectView> {
  const ids = listingsOfPair(review.subjectId);
  const rows = await db().listing.findMany({
    where: { id: { in: ids }, municipalityCode: { in: codes } },
    include: { organization: true, source: true },
    orderBy: { createdAt: "asc" },
  });
  const [first, second] = rows;
  if (!first || !second) return GONE;
  const choices = mergeChoices(snapshotOf(toListingRecord(first)), snapshotOf(toListingRecord(second)));
  const { score, meters, isSamePhone } = likenessOf(first, second);
  return {
    type: "pair",
    listings: rows.map(toListingLine),
    changes: choices.map(({ field, kept, merged }) => ({ field, before: kept, after: merged })),
    likeness: { score, meters, isSamePhone },
    canMerge: canMerge(first, second),
  };
}
