/** The words of a listing: what may stand in its closed fields. The long texts of people are in i18n. */
import type { OpeningHours } from "./opening-hours";
import type { TargetKey, ThemeKey } from "./vocabulary";

export const LISTING_KINDS = ["resource", "activity", "person", "role"] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

export const LISTING_STATUSES = ["draft", "published", "paused", "retired"] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

export const VISIBILITIES = ["public", "professional", "municipality"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const REACHES = ["place", "phone", "online"] as const;
export type Reach = (typeof REACHES)[number];

export const COST_KINDS = ["free", "partlyFree", "paid", "unknown"] as const;
export type CostKind = (typeof COST_KINDS)[number];

export const CONNECT_WAYS = ["phone", "visit", "professional", "application", "web"] as const;
export type ConnectWay = (typeof CONNECT_WAYS)[number];

export const CAPACITY_STATES = ["open", "ask", "paused", "unknown"] as const;
export type CapacityState = (typeof CAPACITY_STATES)[number];

/** Barrier-free facts; a missing key means 不明. */
export const BARRIER_FREE_KEYS = [
  "wheelchair",
  "accessibleToilet",
  "ostomate",
  "elevator",
  "slope",
  "braille",
  "signLanguage",
  "hearingLoop",
  "babyRoom",
  "accessibleParking",
] as const;
export type BarrierFreeKey = (typeof BARRIER_FREE_KEYS)[number];
export type BarrierFree = Partial<Record<BarrierFreeKey, boolean>>;

/** How exactly a position is known: the building, the 番地/街区, the 町字, or only the 市区町村. */
export const POSITION_PRECISIONS = ["exact", "block", "town", "municipality"] as const;
export type PositionPrecision = (typeof POSITION_PRECISIONS)[number];

/** 自治体確認 / 運営者確認 / 未確認. Derived from who confirmed last; an edit or an import is never a confirmation. */
export const TRUSTS = ["municipality", "operator", "unconfirmed"] as const;
export type Trust = (typeof TRUSTS)[number];

export const CONFIRMED_HOWS = ["phone", "visit", "document", "operatorForm"] as const;
export type ConfirmedHow = (typeof CONFIRMED_HOWS)[number];

export const SERVICE_AREA_KINDS = ["municipality", "prefecture", "nationwide", "livingArea", "schoolDistrict"] as const;
export type ServiceAreaKind = (typeof SERVICE_AREA_KINDS)[number];

/** What only a person has. Never an address, a phone number or a birth date. */
export type PersonDetail = { likes: string[]; listening: string; offers: string[]; when: string };

/** What only a role has. */
export type RoleDetail = {
  what: string;
  when: string;
  howManyPeople: number | null;
  companion: string;
  firstTimeFriendly: boolean | null;
  noQualificationNeeded: boolean | null;
};

/**
 * What a list, a map pin or an API hit may know of a listing. Public by construction: this is what the index stores.
 * `address` of a person is its coarse area. `confirmedOn` is a Tokyo date (YYYY-MM-DD).
 */
export type ListingCard = {
  id: string;
  kind: ListingKind;
  name: string;
  kana: string | null;
  summary: string;
  serviceType: string | null;
  organizationName: string | null;
  themes: ThemeKey[];
  targets: TargetKey[];
  municipalityCode: string;
  address: string | null;
  lat: number | null;
  lng: number | null;
  positionPrecision: PositionPrecision | null;
  reach: Reach[];
  openingHours: OpeningHours | null;
  costKind: CostKind;
  capacityState: CapacityState;
  trust: Trust;
  confirmedOn: string | null;
  /** The Tokyo date it must be looked at again on. */
  checkDueOn: string;
  isSample: boolean;
};

/** 自治体確認 when a municipality confirmed, 運営者確認 when the operator did, else 未確認. */
export function trustOf(confirmed: { confirmedAt: Date | null; confirmedBy: string | null }): Trust {
  if (!confirmed.confirmedAt) return "unconfirmed";
  return confirmed.confirmedBy === "municipality" || confirmed.confirmedBy === "operator"
    ? confirmed.confirmedBy
    : "unconfirmed";
}
