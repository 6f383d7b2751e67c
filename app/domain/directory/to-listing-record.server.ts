import { z } from "zod";
import { tokyoDateKey } from "~/shared/dates";
import type { Listing, Organization, Source } from "~prisma/client";
import { checkDueAt } from "./check-interval";
import { openingHoursSchema, personDetailSchema, roleDetailSchema } from "./imported-listing-schema";
import {
  BARRIER_FREE_KEYS,
  CAPACITY_STATES,
  CONFIRMED_HOWS,
  CONNECT_WAYS,
  COST_KINDS,
  POSITION_PRECISIONS,
  REACHES,
  SERVICE_AREA_KINDS,
} from "./listing";
import type { ListingRecord } from "./listing-record";
import { isTargetKey, isThemeKey } from "./vocabulary";

export type ListingRow = Listing & { organization: Organization | null; source: Source | null };

const flagsSchema = z.record(z.string(), z.unknown()).catch({});

/** A row with its closed fields read. A value that is not one of ours counts as not known: old rows must not break a page. */
export function toListingRecord(row: ListingRow): ListingRecord {
  const { organization, source, ...listing } = row;
  const serviceAreaKind = known(SERVICE_AREA_KINDS, listing.serviceAreaKind);
  return {
    ...ownColumns(listing),
    organization: organization && {
      id: organization.id,
      name: organization.name,
      kana: organization.kana,
      url: organization.url,
    },
    source: source && {
      id: source.id,
      name: source.name,
      publisher: source.publisher,
      licenceId: source.licenceId,
      creditLine: source.creditLine,
      url: source.url,
    },
    serviceArea: serviceAreaKind && {
      kind: serviceAreaKind,
      codes: listing.serviceAreaCodes,
      label: listing.serviceAreaLabel,
    },
    themes: listing.themes.filter(isThemeKey),
    targets: listing.targets.filter(isTargetKey),
    positionPrecision: known(POSITION_PRECISIONS, listing.positionPrecision),
    reach: allKnown(REACHES, listing.reach),
    openingHours: openingHoursSchema.nullable().catch(null).parse(listing.openingHours),
    costKind: known(COST_KINDS, listing.costKind) ?? "unknown",
    connectWays: allKnown(CONNECT_WAYS, listing.connectWays),
    barrierFree: readFlags(listing.barrierFree),
    capacityState: known(CAPACITY_STATES, listing.capacityState) ?? "unknown",
    capacityAsOf: listing.capacityAsOf && tokyoDateKey(listing.capacityAsOf),
    person: personDetailSchema.nullable().catch(null).parse(listing.person),
    role: roleDetailSchema.nullable().catch(null).parse(listing.role),
    confirmedHow: known(CONFIRMED_HOWS, listing.confirmedHow),
    nextCheckAt: checkDueAt(listing),
  };
}

/** Columns handed on as they are; what only imports need (digest, raw columns, record id) stays behind. */
function ownColumns(listing: Listing) {
  const {
    organizationId: _organizationId,
    positionSource: _positionSource,
    serviceAreaKind: _kind,
    serviceAreaCodes: _codes,
    serviceAreaLabel: _label,
    sourceId: _sourceId,
    sourceRecordId: _recordId,
    sourceDigest: _digest,
    sourceExtra: _extra,
    ownerUserId: _owner,
    endorsedRevision: _endorsed,
    checkIntervalDays: _interval,
    nextCheckAt: _nextCheck,
    mergedIntoId: _merged,
    ...own
  } = listing;
  return own;
}

function known<T extends string>(all: readonly T[], value: string | null): T | null {
  return all.find((item) => item === value) ?? null;
}

function allKnown<T extends string>(all: readonly T[], values: string[]): T[] {
  return values.flatMap((value) => known(all, value) ?? []);
}

function readFlags(value: unknown): ListingRecord["barrierFree"] {
  const flags = flagsSchema.parse(value);
  return Object.fromEntries(
    BARRIER_FREE_KEYS.filter((key) => typeof flags[key] === "boolean").map((key) => [key, flags[key]]),
  );
}
