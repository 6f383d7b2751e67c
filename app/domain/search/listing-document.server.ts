import { z } from "zod";
import {
  CAPACITY_STATES,
  COST_KINDS,
  LISTING_KINDS,
  type ListingCard,
  POSITION_PRECISIONS,
  REACHES,
  trustOf,
} from "~/domain/directory/listing";
import { openTokens } from "~/domain/directory/open-tokens";
import type { OpeningHours } from "~/domain/directory/opening-hours";
import { isTargetKey, isThemeKey } from "~/domain/directory/vocabulary";
import { targetTerms, themeTerms } from "~/domain/directory/vocabulary-terms";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import type { Card, SearchDocument } from "~/gateways/search-index/search-engine.server";
import { daysBetween, tokyoDateKey } from "~/shared/dates";
import type { Listing, Organization } from "~prisma/client";

export type IndexedListing = Listing & { organization: Pick<Organization, "name" | "kana"> | null };

const DAY_MS = 86_400_000;
const barrierFreeSchema = z.record(z.string(), z.boolean()).catch({});

/** What the index holds of a listing: only what its visibility allows to show. `now` sets the freshness rank. */
export function toSearchDocument(listing: IndexedListing, now: Date): SearchDocument {
  const card = toCard(listing);
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
      barrierFree: trueKeys(listing.barrierFree),
      reach: card.reach,
      open: card.openingHours ? openTokens(card.openingHours) : [],
    },
    visibility: listing.visibility,
    position: card.lat === null || card.lng === null ? null : { lat: card.lat, lng: card.lng },
    rank: freshnessRank(listing.confirmedAt, now),
    confirmedDay: listing.confirmedAt ? Math.floor(listing.confirmedAt.getTime() / DAY_MS) : 0,
    createdSecond: Math.floor(listing.createdAt.getTime() / 1000),
    card: card as unknown as Card,
  };
}

function toCard(listing: IndexedListing): ListingCard {
  const isPerson = listing.kind === "person";
  return {
    id: listing.id,
    kind: oneOf(LISTING_KINDS, listing.kind, "resource"),
    name: listing.name,
    kana: listing.kana,
    summary: listing.summary,
    serviceType: listing.serviceType,
    organizationName: listing.organization?.name ?? null,
    themes: listing.themes.filter(isThemeKey),
    targets: listing.targets.filter(isTargetKey),
    municipalityCode: listing.municipalityCode,
    address: isPerson ? listing.areaLabel : (listing.address ?? listing.areaLabel),
    lat: listing.lat,
    lng: listing.lng,
    positionPrecision: POSITION_PRECISIONS.find((precision) => precision === listing.positionPrecision) ?? null,
    reach: listing.reach.flatMap((reach) => REACHES.filter((known) => known === reach)),
    openingHours: listing.openingHours as OpeningHours | null,
    costKind: oneOf(COST_KINDS, listing.costKind, "unknown"),
    capacityState: oneOf(CAPACITY_STATES, listing.capacityState, "unknown"),
    trust: trustOf(listing),
    confirmedOn: listing.confirmedAt ? tokyoDateKey(listing.confirmedAt) : null,
    isSample: listing.isSample,
  };
}

/** Everything else a listing is found by, in the order of its worth. A person's words, never a way to reach them. */
function searchText(listing: IndexedListing, card: ListingCard): string {
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

function detailWords(detail: unknown): string[] {
  if (typeof detail !== "object" || detail === null) return [];
  return Object.values(detail).flatMap((value) =>
    typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === "string") : [],
  );
}

/** 255 on the day of confirmation, falling to 40 over three years; 20 when never confirmed. */
export function freshnessRank(confirmedAt: Date | null, now: Date): number {
  if (!confirmedAt) return 20;
  const days = Math.max(0, daysBetween(tokyoDateKey(confirmedAt), tokyoDateKey(now)));
  return Math.max(40, Math.round(255 - (215 * days) / 1095));
}

function trueKeys(value: unknown): string[] {
  return Object.entries(barrierFreeSchema.parse(value)).flatMap(([key, yes]) => (yes ? [key] : []));
}

function oneOf<T extends string>(known: readonly T[], value: string, otherwise: T): T {
  return known.find((item) => item === value) ?? otherwise;
}
