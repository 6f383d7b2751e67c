import { EVENT_WORDS, type EventField, onlinePlaces, registrationAt, venuePlaces } from "~/domain/symposium/event-list";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf } from "~/domain/symposium/when-text";
import { formatMoment } from "~/i18n/format-moment";

/**
 * A symposium as a row of 「イベント一覧」. Only what its page shows: of the contact the name and the telephone, never how
 * the registered get in. `municipalityName`: 静岡県焼津市. Days and times are those of Tokyo.
 */
export function toEventRow(
  view: SymposiumView,
  { baseUrl, municipalityName }: { baseUrl: string; municipalityName: string },
): Record<EventField, string> {
  const url = `${baseUrl}${view.path}`;
  return {
    ...{ municipalityCode: view.hostCode, id: view.id, municipalityName },
    // We keep neither a reading nor an English name of a symposium.
    ...{ title: view.title, titleKana: "", titleEnglish: "" },
    ...timesOf(view),
    description: view.summaryMarkdown || view.subtitle,
    ...{ fee: feeOf(view), feeDetail: view.feeNote },
    ...contactOf(view),
    organiser: hostNames(view),
    ...placeOf(view),
    ...registrationOf(view, url),
    url,
    remarks: remarksOf(view)
      .map((sentence) => `${sentence}。`)
      .join(""),
  };
}

function timesOf({ startsAt, endsAt, previous }: SymposiumView) {
  return {
    ...{
      startDay: dateOf(startsAt),
      endDay: dateOf(endsAt),
      startTime: clockCell(startsAt),
      endTime: clockCell(endsAt),
    },
    timeNote: previous ? `${formatMoment(previous.startsAt, "ja")}から変わりました` : "",
  };
}

/** 09:30. */
function clockCell(iso: string): string {
  return clockOf(iso).padStart(5, "0");
}

function feeOf({ isFree }: SymposiumView): string {
  if (isFree === null) return "";
  return isFree ? EVENT_WORDS.free : EVENT_WORDS.paid;
}

function contactOf({ contact }: SymposiumView) {
  const parts = /^(.*?)[\s（(]*内線[:：\s]*(\d+)[）)]?$/.exec(contact.phone);
  return {
    contactName: contact.name,
    contactPhone: parts ? parts[1]! : contact.phone,
    contactExtension: parts ? parts[2]! : "",
  };
}

function hostNames({ organisers, hostName }: SymposiumView): string {
  const names = organisers.filter(({ role }) => role === "host").map(({ name }) => name);
  return names.join("、") || hostName;
}

function placeOf({ form, venue }: SymposiumView) {
  const none = { address: "", building: "", lat: "", lng: "", access: "", parking: "" };
  if (!venue) return { placeName: form === "online" ? EVENT_WORDS.online : "", ...none };
  // The middle of a 町字 would be taken for the door of the hall.
  const position = venue.isCoarse ? null : venue.position;
  return {
    ...none,
    ...{ placeName: venue.name, address: venue.address, access: venue.access },
    ...{ lat: position ? String(position.lat) : "", lng: position ? String(position.lng) : "" },
  };
}

function registrationOf({ registration, form }: SymposiumView, url: string) {
  const { isNeeded, closesAt, onlineCapacity, venueCapacity } = registration;
  const none = { capacity: "", deadlineDay: "", deadlineTime: "" };
  if (!isNeeded) return { ...none, method: EVENT_WORDS.noRegistration };
  const counts =
    form === "both" ? [venueCapacity, onlineCapacity] : [form === "venue" ? venueCapacity : onlineCapacity];
  // One place without a limit: the whole has none.
  const isLimited = counts.every((count) => count !== null);
  return {
    capacity: isLimited ? String(counts.reduce((sum: number, count) => sum + (count ?? 0), 0)) : "",
    deadlineDay: closesAt ? dateOf(closesAt) : "",
    deadlineTime: closesAt ? clockCell(closesAt) : "",
    method: registrationAt(`${url}/register`),
  };
}

function remarksOf({ isSample, form, registration, status, statusNote }: SymposiumView): string[] {
  const { isNeeded, venueCapacity, onlineCapacity } = registration;
  const note = statusNote.trim().replace(/。$/, "");
  const why = note ? `（${note}）` : "";
  const isSplit = form === "both" && isNeeded;
  return [
    ...(isSample ? [EVENT_WORDS.sample] : []),
    ...(status === "scheduled" ? [] : [EVENT_WORDS[status] + why]),
    ...(form === "both" ? [EVENT_WORDS.alsoOnline] : []),
    ...(isSplit && venueCapacity !== null ? [venuePlaces(venueCapacity)] : []),
    ...(isSplit && onlineCapacity !== null ? [onlinePlaces(onlineCapacity)] : []),
  ];
}
