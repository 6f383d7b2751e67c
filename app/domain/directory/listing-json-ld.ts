/** schema.org data of a listing for search engines. Of a person: the name they chose and what they like, no place, no way in. */
import { startOfTokyoDate, type Weekday } from "~/shared/dates";
import type { PublicListing } from "./listing-record";
import { nextDates } from "./next-dates";
import type { OpeningHours, TimeRange } from "./opening-hours";
import { rangesOn } from "./opening-hours-rules";

export type JsonLd = { [key: string]: JsonLdValue };
type JsonLdValue = string | number | boolean | JsonLd | JsonLdValue[];

const SCHEMA_DAYS: Record<Weekday, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** null for what schema.org has no fitting word for (roles, activities without a known date) and for samples. */
export function listingJsonLd(options: { listing: PublicListing; url: string; now: Date }): JsonLd | null {
  const { listing, url, now } = options;
  if (listing.isSample || listing.status !== "published" || listing.kind === "role") return null;
  const base: JsonLd = { "@context": "https://schema.org", name: listing.name, url };
  if (listing.kind === "person")
    return { ...base, "@type": "Person", ...filled({ knowsAbout: listing.person?.likes }) };
  if (listing.kind === "activity") return eventJsonLd(base, listing, now);
  return {
    ...base,
    "@type": typeOf(listing),
    ...placeJsonLd(listing),
    ...filled({
      description: listing.summary,
      telephone: listing.phone,
      email: listing.email,
      faxNumber: listing.fax,
      openingHoursSpecification: openingHoursJsonLd(listing.openingHours),
      isAccessibleForFree: listing.costKind === "free" ? true : null,
      parentOrganization: listing.organization && { "@type": "Organization", name: listing.organization.name },
    }),
  };
}

function typeOf({ serviceType, name, reach }: PublicListing): string {
  const words = `${serviceType ?? ""} ${name}`;
  if (/図書館/.test(words)) return "Library";
  if (/公衆トイレ/.test(words)) return "PublicToilet";
  if (/病院|診療所|クリニック/.test(words)) return "MedicalClinic";
  if (/保育|こども園|幼稚園/.test(words)) return "ChildCare";
  if (/市役所|地域包括支援センター|支所/.test(words)) return "GovernmentOffice";
  return reach.length > 0 && !reach.includes("place") ? "Organization" : "LocalBusiness";
}

function placeJsonLd(listing: PublicListing): JsonLd {
  const isExact = listing.positionPrecision === "exact" || listing.positionPrecision === "block";
  const address = listing.address && {
    "@type": "PostalAddress",
    addressCountry: "JP",
    streetAddress: [listing.address, listing.addressDetail].filter(Boolean).join(" "),
  };
  const geo = listing.position &&
    isExact && { "@type": "GeoCoordinates", latitude: listing.position.lat, longitude: listing.position.lng };
  return filled({ address, geo });
}

/** The next time it takes place; an Event without a date is none. */
function eventJsonLd(base: JsonLd, listing: PublicListing, now: Date): JsonLd | null {
  const date = nextDates(listing.openingHours, now, 1)[0];
  if (!date) return null;
  const range = rangesOn(listing.openingHours, date)[0];
  const isOnline = listing.reach.includes("online");
  const place = { "@type": "Place", name: listing.name, ...placeJsonLd(listing) };
  return {
    ...base,
    "@type": "Event",
    startDate: range ? instantText(date, range.fromMinutes) : date,
    ...filled({
      description: listing.summary,
      endDate: range && instantText(date, range.toMinutes),
      location: isOnline ? { "@type": "VirtualLocation", url: listing.url ?? String(base.url) } : place,
      isAccessibleForFree: listing.costKind === "free" ? true : null,
      organizer: listing.organization && { "@type": "Organization", name: listing.organization.name },
    }),
    eventAttendanceMode: `https://schema.org/${isOnline ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
  };
}

/** Weekly rules only: schema.org cannot say 第2火曜. */
function openingHoursJsonLd(hours: OpeningHours | null): JsonLd[] {
  const weekly = (hours?.rules ?? []).filter((rule) => !rule.nths && !rule.months && rule.holidays !== "only");
  return weekly.flatMap((rule) =>
    rule.ranges.map((range) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: rule.days.map((day) => SCHEMA_DAYS[day]),
      ...clockRange(range),
    })),
  );
}

function clockRange({ fromMinutes, toMinutes }: TimeRange): JsonLd {
  return { opens: clock(fromMinutes), closes: toMinutes === 1440 ? "23:59" : clock(toMinutes) };
}

function clock(minutes: number): string {
  const inDay = minutes % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}

/** `2026-12-08T10:00:00+09:00`. */
function instantText(date: string, minutes: number): string {
  const tokyo = new Date(startOfTokyoDate(date).getTime() + (minutes + 9 * 60) * 60_000);
  return `${tokyo.toISOString().slice(0, 19)}+09:00`;
}

/** Leaves out what is null, empty or absent. */
function filled(fields: Record<string, JsonLdValue | null | undefined | false>): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, JsonLdValue] =>
        entry[1] !== null &&
        entry[1] !== undefined &&
        entry[1] !== false &&
        entry[1] !== "" &&
        (!Array.isArray(entry[1]) || entry[1].length > 0),
    ),
  );
}
