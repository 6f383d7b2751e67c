import { isCheckOverdue } from "~/domain/directory/check-interval";
import type { ListingCard } from "~/domain/directory/listing";
import { toListingCard } from "~/domain/directory/listing-card";
import type { ListingRecord } from "~/domain/directory/listing-record";
import { openTokens } from "~/domain/directory/open-tokens";
import { targetTerms, themeTerms } from "~/domain/directory/vocabulary-terms";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import type { Card, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { type DateKey, daysBetween, tokyoDateKey } from "~/shared/dates";

const DAY_MS = 86_400_000;

/** What the index holds of a listing: what its card may show and the words it is found by. `now` sets the freshness rank. */
export function toSearchDocument(listing: ListingRecord, now: Date): SearchDocument {
  const card = toListingCard(listing);
  const municipality = municipalityByCode(listing.municipalityCode);
  return {
    id: listing.id,
    texts: { name: listing.name, kana: listing.kana ?? "", text: searchText(listing, card) },
    facets: {
      kind: [card.kind],
      theme: card.themes,
      target: card.targets,
      municipality: [listing.municipalityCode, ...(municipality?.parentCode ? [municipality.parentCode] : [])],
      prefecture: [listing.municipalityCode.slice(0, 2)],
      trust: [card.trust],
      cost: [card.costKind],
      barrierFree: Object.entries(listing.barrierFree).flatMap(([key, yes]) => (yes ? [key] : [])),
      reach: card.reach,
      open: card.openingHours ? openTokens(card.openingHours) : [],
    },
    visibility: listing.visibility,
    position: card.lat === null || card.lng === null ? null : { lat: card.lat, lng: card.lng },
    rank: freshnessRank(listing, now),
    confirmedDay: listing.confirmedAt ? Math.floor(listing.confirmedAt.getTime() / DAY_MS) : 0,
    createdSecond: Math.floor(listing.createdAt.getTime() / 1000),
    card: card as unknown as Card,
  };
}

/** Everything else a listing is found by, in the order of its worth. A person's words, never a way to reach them. */
function searchText(listing: ListingRecord, card: ListingCard): string {
  const municipality = municipalityByCode(listing.municipalityCode);
  const parts = [
    listing.alias,
    listing.serviceType,
    listing.summary,
    listing.organization?.name,
    ...card.themes.map((theme) => themeTerms[theme].label.ja),
    ...card.targets.map((target) => targetTerms[target].label.ja),
    listing.areaLabel,
    card.address,
    municipality ? `${fullName(municipality)} ${municipality.kana}` : null,
    listing.description,
    listing.openingNote,
    listing.connectNote,
    ...detailWords(listing.person),
    ...detailWords(listing.role),
  ];
  return [...new Set(parts.filter(Boolean))].join(" ");
}

/** The texts in a PersonDetail or a RoleDetail as the database holds it. */
export function detailWords(detail: unknown): string[] {
  if (typeof detail !== "object" || detail === null) return [];
  return Object.values(detail).flatMap((value) =>
    typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === "string") : [],
  );
}

/**
 * 255 on the day of confirmation, falling to 40 over three years; 20 when never confirmed. Halved from the day after its
 * check was due: whatever is looked after comes first.
 */
export function freshnessRank(checked: { confirmedAt: Date | null; nextCheckAt: Date }, now: Date): number {
  const today = tokyoDateKey(now);
  const rank = rankByAge(checked.confirmedAt, today);
  return isCheckOverdue(tokyoDateKey(checked.nextCheckAt), today) ? Math.round(rank / 2) : rank;
}

function rankByAge(confirmedAt: Date | null, today: DateKey): number {
  if (!confirmedAt) return 20;
  const days = Math.max(0, daysBetween(tokyoDateKey(confirmedAt), today));
  return Math.max(40, Math.round(255 - (215 * days) / 1095));
}
