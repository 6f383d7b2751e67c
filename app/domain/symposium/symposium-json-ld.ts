/** schema.org Event of a symposium for search engines. What it says is what the page says: no join link, no person registered. */
import type { JsonLd } from "~/domain/directory/listing-json-ld";
import type { OrganiserRole } from "./symposium";
import type { SymposiumSpeakerView, SymposiumView } from "./symposium-view";

type Value = JsonLd[string];
/** Where the page is, without a slash at the end. */
type Site = { baseUrl: string };

const TOKYO_OFFSET_MS = 9 * 60 * 60 * 1000;
const ATTENDANCE_MODES = {
  online: "OnlineEventAttendanceMode",
  venue: "OfflineEventAttendanceMode",
  both: "MixedEventAttendanceMode",
} as const;
const ORGANIZER_ROLES: readonly OrganiserRole[] = ["host", "coHost"];
const SPONSOR_ROLES: readonly OrganiserRole[] = ["support", "grant"];
const CONTRIBUTOR_ROLES: readonly OrganiserRole[] = ["cooperation", "secretariat"];

/** null for a sample: search engines must not announce what does not exist. */
export function symposiumJsonLd(options: { view: SymposiumView; isRegistrable: boolean } & Site): JsonLd | null {
  const { view, baseUrl, isRegistrable } = options;
  if (view.isSample || view.startsAt === "") return null;
  const url = `${baseUrl}${view.path}`;
  return {
    ...{ "@context": "https://schema.org", "@type": "Event", "@id": `${url}#event` },
    ...{ name: view.title, url, startDate: tokyoText(view.startsAt), endDate: tokyoText(view.endsAt) },
    eventAttendanceMode: schema(ATTENDANCE_MODES[view.form]),
    ...statusOf(view),
    location: locationOf(view, url),
    image: imagesOf(view, baseUrl),
    ...filled({
      alternateName: view.subtitle,
      description: descriptionOf(view),
      inLanguage: view.languages,
      ...capacitiesOf(view),
      isAccessibleForFree: view.isFree,
      audience: view.forWhom && { "@type": "Audience", audienceType: view.forWhom },
      organizer: organizersOf(view, baseUrl),
      sponsor: organisationsOf(view, SPONSOR_ROLES, baseUrl),
      contributor: organisationsOf(view, CONTRIBUTOR_ROLES, baseUrl),
      performer: performersOf(view).map((speaker) => personOf(speaker, baseUrl)),
      offers: isRegistrable ? offersOf(view, url) : null,
      subEvent: subEventsOf(view, url),
      superEvent: view.series && { "@type": "EventSeries", name: view.series.title },
    }),
  };
}

function statusOf({ status, previous }: SymposiumView): JsonLd {
  if (status === "cancelled") return { eventStatus: schema("EventCancelled") };
  if (status === "postponed") return { eventStatus: schema("EventPostponed") };
  if (!previous) return { eventStatus: schema("EventScheduled") };
  return { eventStatus: schema("EventRescheduled"), previousStartDate: tokyoText(previous.startsAt) };
}

function locationOf(view: SymposiumView, url: string): Value {
  const virtual: JsonLd = { "@type": "VirtualLocation", url };
  if (!view.venue) return virtual;
  const { name, address, position } = view.venue;
  const place: JsonLd = {
    "@type": "Place",
    name: name || address || view.hostName,
    address: { "@type": "PostalAddress", addressCountry: "JP", streetAddress: address || name || view.hostName },
    ...filled({
      geo: position &&
        !view.venue.isCoarse && { "@type": "GeoCoordinates", latitude: position.lat, longitude: position.lng },
    }),
  };
  return view.form === "both" ? [place, virtual] : place;
}

/** Our own picture always; the page's own before it. */
function imagesOf(view: SymposiumView, baseUrl: string): Value {
  const drawn = `${baseUrl}${picturePath(view)}`;
  return view.pictureUrl ? [`${baseUrl}${view.pictureUrl}`, drawn] : [drawn];
}

/** The address changes with what is drawn, so that no cache shows an old date. */
export function picturePath({
  path,
  revision,
  sequence,
}: Pick<SymposiumView, "path" | "revision" | "sequence">): string {
  return `${path}/picture.png?v=${revision}.${sequence}`;
}

const DESCRIPTION_MAX = 500;

function descriptionOf({ summaryMarkdown, subtitle }: SymposiumView): string {
  return plainSummary(summaryMarkdown, DESCRIPTION_MAX) || subtitle;
}

/** The summary without the signs of Markdown, in one line. */
export function plainSummary(markdown: string, longest: number): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)/gm, "")
    .replace(/^\s*(?:[-*_]\s*){3,}$/gm, "")
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}

function capacitiesOf({ form, registration }: SymposiumView): Record<string, number | null> {
  const online = form === "venue" ? null : registration.onlineCapacity;
  const venue = form === "online" ? null : registration.venueCapacity;
  const isWhole = form !== "both" || (online !== null && venue !== null);
  return {
    maximumAttendeeCapacity: isWhole && (online ?? venue) !== null ? (online ?? 0) + (venue ?? 0) : null,
    maximumVirtualAttendeeCapacity: online,
    maximumPhysicalAttendeeCapacity: venue,
  };
}

function organizersOf(view: SymposiumView, baseUrl: string): Value {
  const named = organisationsOf(view, ORGANIZER_ROLES, baseUrl);
  if (named.length > 0) return named;
  return { "@type": "GovernmentOrganization", name: view.hostName, url: `${baseUrl}/areas/${view.hostCode}` };
}

function organisationsOf(view: SymposiumView, roles: readonly OrganiserRole[], baseUrl: string): JsonLd[] {
  return view.organisers
    .filter((organiser) => roles.includes(organiser.role) && organiser.name)
    .map(({ name, url, logoUrl, municipalityCode }) => ({
      "@type": municipalityCode ? "GovernmentOrganization" : "Organization",
      name,
      ...filled({ url, logo: logoUrl && `${baseUrl}${logoUrl}` }),
    }));
}

/** Those who speak in an item; whoever stands in the list alone speaks too. */
function performersOf(view: SymposiumView): SymposiumSpeakerView[] {
  return view.speakers.filter((speaker) => speaker.name);
}

function personOf({ name, affiliation, title, photoUrl }: SymposiumSpeakerView, baseUrl: string): JsonLd {
  return {
    "@type": "Person",
    name,
    ...filled({
      jobTitle: title,
      affiliation: affiliation && { "@type": "Organization", name: affiliation },
      image: photoUrl && `${baseUrl}${photoUrl}`,
    }),
  };
}

/** Registering as an offer. A fee in words has no number to give. */
function offersOf(view: SymposiumView, url: string): Value | null {
  const { opensAt, closesAt } = view.registration;
  return {
    "@type": "Offer",
    url,
    availability: schema("InStock"),
    validFrom: tokyoText(opensAt ?? view.publishedAt),
    ...(view.isFree && { price: 0, priceCurrency: "JPY" }),
    ...filled({ availabilityEnds: closesAt && tokyoText(closesAt) }),
  };
}

function subEventsOf(view: SymposiumView, url: string): JsonLd[] {
  return view.programme.flatMap((item): JsonLd[] => {
    if (item.kind === "break" || !item.title || !item.startsAt) return [];
    const speakers = item.speakers.map(({ speaker }) => speaker.name).filter(Boolean);
    return [
      {
        "@type": "Event",
        name: item.title,
        startDate: tokyoText(item.startsAt),
        location: locationOf(view, url),
        ...filled({
          endDate: item.endsAt && tokyoText(item.endsAt),
          description: item.note,
          performer: speakers.map((name) => ({ "@type": "Person", name })),
        }),
      },
    ];
  });
}

function schema(word: string): string {
  return `https://schema.org/${word}`;
}

/** `2026-12-08T10:00:00+09:00`. */
function tokyoText(iso: string): string {
  return `${new Date(Date.parse(iso) + TOKYO_OFFSET_MS).toISOString().slice(0, 19)}+09:00`;
}

/** Leaves out what is null, empty or absent. */
function filled(fields: Record<string, Value | null | undefined>): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, Value] =>
        entry[1] !== null &&
        entry[1] !== undefined &&
        entry[1] !== "" &&
        !(Array.isArray(entry[1]) && !entry[1].length),
    ),
  );
}
