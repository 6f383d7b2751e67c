import type { Actor } from "~/domain/accounts/actor";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { getDesk } from "./get-desk.server";
import { toListingLine } from "./listing-line";
import { canMerge, type MergeChoice, mergeChoices } from "./merge-fields";
import type { ListingLine } from "./review-view";

export type MergeView = { kept: ListingLine; merged: ListingLine; choices: MergeChoice[]; isPossible: boolean };

/** Two listings of the desk, field by field. Throws DomainError("notFound") unless both are there. */
export async function getMerge(asked: {
  actor: Actor;
  deskCode: string;
  keptId: string;
  mergedId: string;
}): Promise<MergeView> {
  const { actor, deskCode, keptId, mergedId } = asked;
  const { codes } = getDesk({ actor, code: deskCode });
  const rows = await db().listing.findMany({
    where: { id: { in: [keptId, mergedId] }, municipalityCode: { in: codes } },
    include: { organization: true, source: true },
  });
  const [kept, merged] = [keptId, mergedId].map((id) => rows.find((row) => row.id === id));
  if (!kept || !merged || keptId === mergedId) throw new DomainError("notFound", { kept: keptId, merged: mergedId });
  return {
    kept: toListingLine(kept),
    merged: toListingLine(merged),
    choices: mergeChoices(snapshotOf(toListingRecord(kept)), snapshotOf(toListingRecord(merged))),
    isPossible: canMerge(kept, merged),
  };
}
