/** A whole listing as verbs hand it on: every closed field read, JSON columns checked. Not for browsers: see PublicListing. */
import type { LatLng } from "~/shared/geo";
import type {
  BarrierFree,
  CapacityState,
  ConfirmedHow,
  ConnectWay,
  CostKind,
  ListingKind,
  ListingStatus,
  PersonDetail,
  PositionPrecision,
  Reach,
  RoleDetail,
  ServiceAreaKind,
  Visibility,
} from "./listing";
import type { OpeningHours } from "./opening-hours";
import type { TargetKey, ThemeKey } from "./vocabulary";

export type ListingRecord = {
  id: string;
  kind: ListingKind;
  status: ListingStatus;
  visibility: Visibility;
  name: string;
  kana: string | null;
  alias: string | null;
  summary: string;
  description: string;
  themes: ThemeKey[];
  targets: TargetKey[];
  serviceType: string | null;
  organization: { id: string; name: string; kana: string | null; url: string | null } | null;
  municipalityCode: string;
  address: string | null;
  addressDetail: string | null;
  areaLabel: string | null;
  lat: number | null;
  lng: number | null;
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
  /** Tokyo date. */
  capacityAsOf: string | null;
  capacityPeople: number | null;
  person: PersonDetail | null;
  role: RoleDetail | null;
  /** 担い手がいます. */
  roleTaken: boolean;
  /** 「すでにN人が参加」, without names. */
  takenPeople: number | null;
  /** Key in the file store; never leaves, see `hasPhoto`. */
  photoFile: string | null;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  confirmedName: string | null;
  confirmedHow: ConfirmedHow | null;
  /** When it must be looked at again: the kept date, else counted by the rule of its kind. */
  nextCheckAt: Date;
  source: {
    id: string;
    name: string;
    publisher: string;
    licenceId: string;
    creditLine: string;
    url: string | null;
  } | null;
  isSample: boolean;
  createdAt: Date;
  updatedAt: Date;
  retiredAt: Date | null;
};

/** What may leave: made by exporting/strip-private-fields only, so that a page cannot be fed with anything else. */
export type PublicListing = Omit<ListingRecord, "lat" | "lng" | "photoFile"> & {
  readonly isStripped: true;
  /** Its picture is at /listings/:id/photo. */
  hasPhoto: boolean;
  position: LatLng | null;
};
