import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import { linkStateAt } from "./check-link";
import { CHECK_LINK, confirmListingIn } from "./confirm-listing.server";
import { type ListingFields, listingFieldsSchema } from "./listing-fields";
import { addRevision, ensureBaseline, lockListing } from "./listing-revision.server";
import { diffSnapshots, snapshotOf } from "./listing-snapshot";
import { type ListingRow, toListingRecord } from "./to-listing-record.server";

/** `correct`: all fields as they shall be. They wait for an officer; the public sees the version before. */
export type CheckLinkAnswer =
  | { answer: "confirm" }
  | { answer: "correct"; input: ListingFields }
  | { answer: "retire" };

const USED_FOR = { confirm: "confirmed", correct: "corrected", retire: "retired" } as const;

/**
 * Carries out what the holder of a one-time link says of the listing. The link is used up in the same transaction.
 * Throws DomainError("notFound") for an unknown token, ("conflict", { reason }) for a link that is used, expired or whose
 * listing has ended, and when a correction changes nothing ({ reason: "unchanged" }: the link stays good).
 */
export async function answerCheckLink(options: {
  token: string;
  answer: CheckLinkAnswer;
  now: Date;
}): Promise<{ listingId: string }> {
  const { token, answer, now } = options;
  return db().$transaction(async (tx) => {
    const listingId = await useLink(tx, digestOfToken(token), USED_FOR[answer.answer], now);
    if (answer.answer === "confirm") await confirm(tx, listingId, now);
    else if (answer.answer === "retire") await retire(tx, await lockListing(tx, { id: listingId }), now);
    else await correct(tx, await lockListing(tx, { id: listingId }), answer.input, now);
    return { listingId };
  });
}

/** Only one of two that press at the same time changes the row. */
async function useLink(tx: Tx, tokenDigest: string, usedFor: string, now: Date): Promise<string> {
  const listing = { status: { in: ["published" as const, "paused" as const] } };
  const { count } = await tx.checkLink.updateMany({
    where: { tokenDigest, usedAt: null, expiresAt: { gt: now }, listing },
    data: { usedAt: now, usedFor },
  });
  const link = await tx.checkLink.findUnique({
    where: { tokenDigest },
    include: { listing: { select: { status: true } } },
  });
  if (!link) throw new DomainError("notFound", {});
  if (count === 1) return link.listingId;
  const state = linkStateAt(link, now);
  throw new DomainError("conflict", { reason: state.isUsable ? "used" : state.reason });
}

async function confirm(tx: Tx, listingId: string, now: Date): Promise<void> {
  const listing = await tx.listing.findUniqueOrThrow({
    where: { id: listingId },
    select: { organization: { select: { name: true } } },
  });
  const name = listing.organization?.name ?? null;
  await confirmListingIn(tx, { listingId, by: "operator", name, how: "operatorForm", actor: CHECK_LINK, now });
}

async function correct(tx: Tx, row: ListingRow, input: ListingFields, now: Date): Promise<void> {
  await ensureBaseline(tx, row, now);
  const before = snapshotOf(toListingRecord(row));
  // What the public may see, the town and the kind are not for the holder of a link to change.
  const { kind, visibility, municipalityCode } = before;
  const snapshot = listingFieldsSchema.parse({ ...input, kind, visibility, municipalityCode });
  const fields = diffSnapshots(before, snapshot).map(({ field }) => field);
  if (fields.length === 0) throw new DomainError("conflict", { reason: "unchanged" });
  const revision = await addRevision(tx, {
    ...{ listingId: row.id, snapshot, state: "pending", authorKind: "operator", authorId: null, now },
  });
  await audit(tx, row, { action: "listing.revised", detail: { by: CHECK_LINK, revision, fields } });
  await addToOutbox(tx, [{ name: "listing.revised", payload: { listingId: row.id, revision } }]);
}

async function retire(tx: Tx, row: ListingRow, now: Date): Promise<void> {
  await tx.listing.update({ where: { id: row.id }, data: { status: "retired", retiredAt: now } });
  await audit(tx, row, { action: "listing.retired", detail: { by: CHECK_LINK } });
  await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [row.id] } }]);
}

async function audit(
  tx: Tx,
  row: ListingRow,
  line: { action: string; detail: { by: string; revision?: number; fields?: string[] } },
): Promise<void> {
  const { id: subjectId, municipalityCode } = row;
  await writeAudit(tx, [{ ...line, actorKind: "visitor", subjectType: "listing", subjectId, municipalityCode }]);
}
