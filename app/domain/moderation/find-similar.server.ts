import type { Actor } from "~/domain/accounts/actor";
import { findDuplicates } from "./find-duplicates.server";
import { getDesk } from "./get-desk.server";
import { toListingLine } from "./listing-line";
import type { LikelyLine } from "./review-view";

const MOST = 5;
const LONGEST = 200;

/** Listings of the desk that may be what somebody is just writing down. `id` = the listing being edited, if any. */
export async function findSimilar(asked: {
  actor: Actor;
  deskCode: string;
  typed: { id: string; kind: string; name: string; phone: string; lat: number | null; lng: number | null };
}): Promise<LikelyLine[]> {
  const { actor, deskCode, typed } = asked;
  const desk = getDesk({ actor, code: deskCode });
  const name = typed.name.trim().slice(0, LONGEST);
  if (name.length < 2) return [];
  const phone = typed.phone.trim().slice(0, LONGEST) || null;
  const listing = { ...typed, name, phone, kana: null, alias: null, positionPrecision: "exact" };
  const found = await findDuplicates({ listing, municipalityCodes: desk.codes, limit: MOST });
  return found.map(({ listing: other, likeness }) => {
    const { score, meters, isSamePhone } = likeness;
    return { listing: toListingLine(other), address: other.address, score, meters, isSamePhone };
  });
}
