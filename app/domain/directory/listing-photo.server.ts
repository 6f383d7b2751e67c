import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { db } from "~/gateways/db.server";
import { erasePicture, keepPicture, type PictureRefusal, readPicture } from "~/gateways/files.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { DomainError } from "~/shared/domain-error";
import { readSnapshot } from "./listing-snapshot";
import { getOfferDraft, saveOfferDraft } from "./offer-drafts.server";
import { visibleListings } from "./visible-listings.server";

export const LARGEST_PHOTO_BYTES = 8_000_000;

/** Puts a picture into a draft; the draft's former one is erased when no listing shows it. Throws DomainError("notFound"). */
export async function putDraftPhoto(options: {
  actor: Actor;
  draftId: string;
  bytes: Uint8Array;
}): Promise<{ ok: true } | { ok: false; why: PictureRefusal | "tooLarge" }> {
  const { actor, draftId, bytes } = options;
  const draft = await getOfferDraft({ actor, draftId });
  if (bytes.byteLength > LARGEST_PHOTO_BYTES) return { ok: false, why: "tooLarge" };
  const kept = await keepPicture(bytes);
  if (!kept.ok) return kept;
  await saveOfferDraft({ actor, draftId, step: "photo", values: { ...draft.values, photoFile: kept.key } });
  await eraseUnusedPhoto(draft.values.photoFile);
  return { ok: true };
}

/** Takes the picture out of a draft. */
export async function removeDraftPhoto(options: { actor: Actor; draftId: string }): Promise<void> {
  const draft = await getOfferDraft(options);
  await saveOfferDraft({ ...options, step: "photo", values: { ...draft.values, photoFile: null } });
  await eraseUnusedPhoto(draft.values.photoFile);
}

/** Erases a picture that no listing and no revision to be decided names any more. */
export async function eraseUnusedPhoto(key: string | null): Promise<void> {
  if (!key) return;
  const shown = await db().listing.count({ where: { photoFile: key } });
  const named = await db().listingRevision.count({
    where: { state: { in: ["pending", "endorsed"] }, snapshot: { path: ["photoFile"], equals: key } },
  });
  if (shown + named === 0) await erasePicture(key);
}

/** For pictures whose listing let go of them. */
export async function eraseUnusedPhotos({ keys }: { keys: string[] }): Promise<void> {
  for (const key of keys) await eraseUnusedPhoto(key);
}

/** The picture of one's own draft. Throws DomainError("notFound"). */
export async function readDraftPhoto(options: { actor: Actor; draftId: string }): Promise<Buffer> {
  const { values } = await getOfferDraft(options);
  return found(values.photoFile, options.draftId);
}

/**
 * The picture of a listing for whoever may see the listing, while its consent holds and it is not retired or hidden.
 * Throws DomainError("notFound") in every other case.
 */
export async function readListingPhoto(options: { id: string; scope: SearchScope; now: Date }): Promise<Buffer> {
  const { id, scope, now } = options;
  const listing = await db().listing.findFirst({
    where: {
      AND: [
        visibleListings(scope),
        { id, status: { in: ["published", "paused"] } },
        { consents: { some: { kind: "photo", withdrawnAt: null, endsOn: { gt: now } } } },
      ],
    },
    select: { photoFile: true },
  });
  return found(listing?.photoFile ?? null, id);
}

/** The picture of a revision, for the owner and for the officers who decide on it. Throws DomainError("notFound"). */
export async function readRevisionPhoto(options: { actor: Actor; id: string; revision: number }): Promise<Buffer> {
  const { actor, id, revision } = options;
  const row = await db().listingRevision.findFirst({
    where: { listingId: id, number: revision },
    select: { snapshot: true, listing: { select: { ownerUserId: true, municipalityCode: true } } },
  });
  const mayDo =
    row && (row.listing.ownerUserId === actor.userId || canActAsOfficer(actor, row.listing.municipalityCode));
  return found((mayDo && readSnapshot(row.snapshot)?.photoFile) || null, id);
}

/** The picture of the newest version of one's own offer. Throws DomainError("notFound"). */
export async function readNewestPhoto({ actor, id }: { actor: Actor; id: string }): Promise<Buffer> {
  const row = await db().listingRevision.findFirst({
    where: { listingId: id, listing: { ownerUserId: actor.userId } },
    orderBy: { number: "desc" },
    select: { snapshot: true },
  });
  return found((row && readSnapshot(row.snapshot)?.photoFile) ?? null, id);
}

async function found(key: string | null, id: string): Promise<Buffer> {
  const bytes = key && (await readPicture(key));
  if (!bytes) throw new DomainError("notFound", { photo: id });
  return bytes;
}
