/** Everything the page of a listing shows, in one serialisable value. Made on the server from what has been stripped. */
import type { Locale } from "~/i18n/messages";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { isCheckOverdue } from "./check-interval";
import { type ConnectStep, connectSteps } from "./connect-steps";
import { describeHours } from "./describe-hours";
import { BARRIER_FREE_KEYS, type BarrierFreeKey, type ConfirmedHow, type Trust, trustOf } from "./listing";
import { type OpenView, openViewAt } from "./listing-card-view";
import type { PublicListing } from "./listing-record";
import { type DayHours, weekHours } from "./week-hours";

type Shown =
  | "id"
  | "kind"
  | "visibility"
  | "name"
  | "kana"
  | "alias"
  | "summary"
  | "themes"
  | "targets"
  | "serviceType"
  | "organization"
  | "address"
  | "addressDetail"
  | "areaLabel"
  | "position"
  | "positionPrecision"
  | "reach"
  | "serviceArea"
  | "costKind"
  | "costNote"
  | "connectNote"
  | "phone"
  | "phoneExtension"
  | "fax"
  | "email"
  | "url"
  | "accessNote"
  | "parkingNote"
  | "languages"
  | "capacityState"
  | "capacityAsOf"
  | "capacityPeople"
  | "person"
  | "role"
  | "source"
  | "isSample"
  | "hasPhoto";

export type ListingPageView = Pick<PublicListing, Shown> & {
  state: "published" | "paused";
  paragraphs: string[];
  municipality: { code: string; name: string };
  hours: { isKnown: boolean; open: OpenView; lines: string[]; week: DayHours[]; note: string | null };
  steps: ConnectStep[];
  barrierFree: { yes: BarrierFreeKey[]; no: BarrierFreeKey[]; unknown: BarrierFreeKey[] };
  trust: {
    trust: Trust;
    on: DateKey | null;
    name: string | null;
    how: ConfirmedHow | null;
    /** Since when the check is due; null while it is not. */
    overdueSince: DateKey | null;
  };
  changedOn: DateKey;
  /** The Tokyo date this was made on. */
  today: DateKey;
};

/** For a listing that has ended: its name (not of a person) and when, nothing else. */
export type RetiredListingView = {
  state: "retired";
  id: string;
  name: string | null;
  municipality: { code: string; name: string };
  retiredOn: DateKey;
};

/** The page of a listing at a moment. The municipality's full name is given, so that this needs no table. */
export function listingPageView(options: {
  listing: PublicListing;
  municipalityName: string;
  now: Date;
  locale: Locale;
}): ListingPageView | RetiredListingView {
  const { listing, municipalityName, now, locale } = options;
  const municipality = { code: listing.municipalityCode, name: municipalityName };
  if (listing.status === "retired") {
    const retiredOn = tokyoDateKey(listing.retiredAt ?? listing.updatedAt);
    return { state: "retired", id: listing.id, name: listing.name || null, municipality, retiredOn };
  }
  const trust = trustOf(listing);
  const today = tokyoDateKey(now);
  const dueOn = tokyoDateKey(listing.nextCheckAt);
  return {
    ...shownFields(listing),
    state: listing.status === "paused" ? "paused" : "published",
    paragraphs: listing.description.split(/\n+/).filter((line) => line.trim() !== ""),
    municipality,
    hours: hoursView(listing, now, locale),
    steps: connectSteps(listing),
    barrierFree: barrierFreeView(listing),
    trust: {
      trust,
      on: trust === "unconfirmed" || !listing.confirmedAt ? null : tokyoDateKey(listing.confirmedAt),
      name: listing.confirmedName,
      how: listing.confirmedHow,
      overdueSince: isCheckOverdue(dueOn, today) ? dueOn : null,
    },
    changedOn: tokyoDateKey(listing.updatedAt),
    today,
  };
}

function shownFields(listing: PublicListing): Pick<PublicListing, Shown> {
  const { id, kind, visibility, name, kana, alias, summary, themes, targets, serviceType, organization } = listing;
  const { address, addressDetail, areaLabel, position, positionPrecision, reach, serviceArea } = listing;
  const { costKind, costNote, connectNote, phone, phoneExtension, fax, email, url } = listing;
  const { accessNote, parkingNote, languages, capacityState, capacityAsOf, capacityPeople } = listing;
  const { person, role, source, isSample, hasPhoto } = listing;
  return {
    ...{ id, kind, visibility, name, kana, alias, summary, themes, targets, serviceType, organization },
    ...{ address, addressDetail, areaLabel, position, positionPrecision, reach, serviceArea },
    ...{ costKind, costNote, connectNote, phone, phoneExtension, fax, email, url },
    ...{ accessNote, parkingNote, languages, capacityState, capacityAsOf, capacityPeople },
    ...{ person, role, source, isSample, hasPhoto },
  };
}

function hoursView(listing: PublicListing, now: Date, locale: Locale): ListingPageView["hours"] {
  const { openingHours: hours } = listing;
  return {
    isKnown: hours !== null,
    open: openViewAt(hours, now),
    lines: describeHours(hours, locale),
    week: hours ? weekHours(hours, now, locale) : [],
    note: [listing.openingNote, hours?.note].filter(Boolean).join("\n") || null,
  };
}

function barrierFreeView({ barrierFree }: PublicListing): ListingPageView["barrierFree"] {
  return {
    yes: BARRIER_FREE_KEYS.filter((key) => barrierFree[key] === true),
    no: BARRIER_FREE_KEYS.filter((key) => barrierFree[key] === false),
    unknown: BARRIER_FREE_KEYS.filter((key) => barrierFree[key] === undefined),
  };
}
