import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import type { Translate } from "~/i18n/messages";
import type { EventStatus } from "./symposium";
import type { SymposiumView } from "./symposium-view";

export type CalendarEntry = "event" | "deadline";

type CalendarWish = {
  entries: { view: SymposiumView; what: CalendarEntry }[];
  name: string;
  /** Without a slash at the end. */
  baseUrl: string;
  /** The site's own sender, for hosts who publish no address. */
  mailFrom: string;
  t: Translate;
};

const STATUSES: Record<EventStatus, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * An iCalendar file of symposia and of their deadlines, in UTC. An entry keeps its UID for ever and raises its SEQUENCE, so
 * that a calendar replaces what it took in before. It is made of what is public: how to join is never in it.
 */
export function symposiumCalendar(wish: CalendarWish): string {
  const calendar = ical({
    name: wish.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Hitobito no Wa", product: "Symposia", language: "JA" },
  });
  for (const { view, what } of wish.entries) {
    const event = what === "event" ? eventOf(view, wish) : deadlineOf(view, wish);
    if (event) calendar.createEvent(event);
  }
  return calendar.toString();
}

function eventOf(view: SymposiumView, wish: CalendarWish): ICalEventData | null {
  if (view.startsAt === "") return null;
  return {
    ...commonOf(view, wish),
    id: uidOf(view, "", wish.baseUrl),
    sequence: view.sequence,
    start: new Date(view.startsAt),
    end: new Date(view.endsAt),
    summary: headed(view, view.title, wish.t),
    location: placeText(view, wish.t),
    description: descriptionOf(view, wish),
  };
}

/** The instant registration closes; null when it has no end of its own. */
function deadlineOf(view: SymposiumView, wish: CalendarWish): ICalEventData | null {
  const { isNeeded, closesAt } = view.registration;
  if (!isNeeded || closesAt === null) return null;
  const { t } = wish;
  return {
    ...commonOf(view, wish),
    id: uidOf(view, "-deadline", wish.baseUrl),
    // A deadline may move while date, time and place stay: every revision counts.
    sequence: view.sequence + view.revision,
    start: new Date(closesAt),
    summary: headed(view, t("symposium.calendar.deadlineSummary", { title: view.title }), t),
    description: pageLine(view, wish),
  };
}

function commonOf(view: SymposiumView, { baseUrl, mailFrom }: CalendarWish) {
  const changedAt = new Date(view.updatedAt);
  return {
    ...{ stamp: changedAt, lastModified: changedAt, status: STATUSES[view.status], url: `${baseUrl}${view.path}` },
    organizer: { name: hostName(view), email: view.contact.email || mailFrom },
  };
}

function uidOf({ id }: SymposiumView, suffix: string, baseUrl: string): string {
  return `symposium-${id}${suffix}@${new URL(baseUrl).hostname}`;
}

function hostName(view: SymposiumView): string {
  return view.organisers.find(({ role }) => role === "host")?.name || view.hostName;
}

function headed(view: SymposiumView, title: string, t: Translate): string {
  if (view.status === "cancelled") return t("symposium.calendar.cancelledSummary", { title });
  return view.status === "postponed" ? t("symposium.calendar.postponedSummary", { title }) : title;
}

/** Where it is, in one line. */
export function placeText({ form, venue }: Pick<SymposiumView, "form" | "venue">, t: Translate): string {
  const place = venue ? [venue.name, venue.address].filter(Boolean).join("、") || t("symposium.form.venue") : "";
  if (form === "online") return t("symposium.calendar.onlinePlace");
  return form === "both" ? t("symposium.calendar.bothPlace", { place }) : place;
}

function descriptionOf(view: SymposiumView, wish: CalendarWish): string {
  const { t } = wish;
  const joins = view.form !== "venue" && view.registration.isNeeded ? t("symposium.calendar.joinNote") : "";
  return [view.statusNote, view.subtitle, joins, pageLine(view, wish)].filter(Boolean).join("\n");
}

function pageLine(view: SymposiumView, { t, baseUrl }: CalendarWish): string {
  return t("symposium.calendar.page", { url: `${baseUrl}${view.path}` });
}
