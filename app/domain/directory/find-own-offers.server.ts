import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { Prisma } from "~prisma/client";
import { canUndoWithdrawal } from "./offer-rules";
import { type OwnOffer, offerState } from "./own-offer";

const including = {
  consents: { where: { withdrawnAt: null } },
  revisions: { orderBy: { number: "desc" }, take: 1 },
} satisfies Prisma.ListingInclude;

/** Everything a resident offers, the newest change first; those withdrawn only while that can be undone. */
export async function findOwnOffers(options: { actor: Actor; now: Date }): Promise<OwnOffer[]> {
  const rows = await db().listing.findMany({
    where: { ownerUserId: options.actor.userId },
    include: including,
    orderBy: { updatedAt: "desc" },
  });
  return rows.map((row) => toOwnOffer(row, options)).filter((offer) => offer.state !== "withdrawn" || offer.canUndo);
}

/** One of one's own offers. Throws DomainError("notFound") for anyone else's. */
export async function getOwnOffer(options: { actor: Actor; listingId: string; now: Date }): Promise<OwnOffer> {
  const { actor, listingId } = options;
  const row = await db().listing.findFirst({
    where: { id: listingId, ownerUserId: actor.userId },
    include: including,
  });
  if (!row) throw new DomainError("notFound", { listing: listingId });
  return toOwnOffer(row, options);
}

type Row = Prisma.ListingGetPayload<{ include: typeof including }>;

function toOwnOffer(row: Row, { actor, now }: { actor: Actor; now: Date }): OwnOffer {
  const [latest] = row.revisions;
  const consent = row.consents.find(({ kind }) => kind === "listing");
  const endsOn = consent ? tokyoDateKey(consent.endsOn) : null;
  const today = tokyoDateKey(now);
  const state = offerState({
    status: row.status,
    isEndorsed: row.endorsedRevision !== null,
    latest: latest?.state ?? null,
    consentEnded: endsOn === null ? row.kind === "person" : endsOn <= today,
  });
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    visibility: row.visibility,
    municipalityName: municipalityByCode(row.municipalityCode)?.name ?? row.municipalityCode,
    state,
    answer: latest?.state === "declined" ? latest.reason : null,
    changeState: row.endorsedRevision === null ? null : changeState(latest?.state),
    consentEndsOn: endsOn,
    hasPhoto: row.photoFile !== null,
    canUndo: canUndoWithdrawal(actor, row, now),
    changedOn: tokyoDateKey(row.updatedAt),
  };
}

function changeState(latest: string | undefined): OwnOffer["changeState"] {
  if (latest === "pending") return "waiting";
  return latest === "declined" ? "returned" : null;
}
