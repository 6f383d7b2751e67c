import type {
  BarrierFree,
  CapacityState,
  ConfirmedHow,
  ConnectWay,
  CostKind,
  ListingKind,
  PersonDetail,
  PositionPrecision,
  Reach,
  RoleDetail,
  ServiceAreaKind,
  Visibility,
} from "./listing";
import type { OpeningHours } from "./opening-hours";
import type { TargetKey, ThemeKey } from "./vocabulary";

/** Where a batch of listings comes from; saved as a Source row and shown on /sources. */
export type ImportSource = {
  id: string;
  name: string;
  publisher: string;
  licenceId: string;
  creditLine: string;
  url: string | null;
  municipalityCode: string | null;
  isSample: boolean;
  retrievedAt: Date | null;
};

/**
 * One listing as an import hands it over, all fields decided: null or an empty list means the source did not say (不明).
 * `recordId` is unique within source + municipality. `extra` keeps columns without a field of their own by their header.
 * `confirmed` is only set where the source itself states who confirmed when; publishing a data set is no confirmation.
 */
export type ImportedListing = {
  recordId: string;
  municipalityCode: string;
  kind: ListingKind;
  visibility: Visibility;
  name: string;
  kana: string | null;
  alias: string | null;
  summary: string;
  description: string;
  themes: ThemeKey[];
  targets: TargetKey[];
  serviceType: string | null;
  organization: { name: string; kana: string | null; corporateNumber: string | null } | null;
  address: string | null;
  addressDetail: string | null;
  areaLabel: string | null;
  lat: number | null;
  lng: number | null;
  positionSource: "source" | "repaired" | "geocoded" | "coarse" | null;
  positionPrecision: PositionPrecision | null;
  reach: Reach[];
  serviceArea: { kind: ServiceAreaKind; codes: string[]; label: string | null } | null;
  openingHours: OpeningHours | null;
  openingNote: string | null;
  costKind: CostKind;
  costNote: string | null;
  connectWays: ConnectWay[];
  connectNote: string | null;
  phone: string | null;
  phoneExtension: string | null;
  fax: string | null;
  email: string | null;
  url: string | null;
  accessNote: string | null;
  parkingNote: string | null;
  barrierFree: BarrierFree;
  languages: string[];
  capacityState: CapacityState;
  capacityAsOf: string | null;
  capacityPeople: number | null;
  person: PersonDetail | null;
  role: RoleDetail | null;
  confirmed: { on: string; by: "municipality" | "operator"; name: string; how: ConfirmedHow } | null;
  extra: Record<string, string>;
  isSample: boolean;
};
