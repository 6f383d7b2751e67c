import { tokyoDateKey } from "~/shared/dates";
import { type ListingCard, trustOf } from "./listing";
import type { ListingRecord } from "./listing-record";
import { publicPosition } from "./public-position";

/** The card of a listing: what lists, pins and the API may know of it. A person's is their area, never an address. */
export function toListingCard(listing: ListingRecord): ListingCard {
  const position = publicPosition(listing);
  const { id, kind, name, kana, summary, serviceType, themes, targets, municipalityCode, positionPrecision } = listing;
  const { reach, openingHours, costKind, capacityState, isSample } = listing;
  return {
    id,
    kind,
    name,
    kana,
    summary,
    serviceType,
    organizationName: listing.organization?.name ?? null,
    themes,
    targets,
    municipalityCode,
    address: kind === "person" ? listing.areaLabel : (listing.address ?? listing.areaLabel),
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
    positionPrecision: position && positionPrecision,
    reach,
    openingHours,
    costKind,
    capacityState,
    trust: trustOf(listing),
    confirmedOn: listing.confirmedAt && tokyoDateKey(listing.confirmedAt),
    checkDueOn: tokyoDateKey(listing.nextCheckAt),
    isSample,
  };
}
