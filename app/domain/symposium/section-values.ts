/** A draft as the fields of its forms show it. */
import { questionFields } from "~/domain/questionnaire/question-list-form";
import { formatDate } from "~/i18n/format";
import { formatClock } from "~/i18n/format-moment";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { QUESTION_ORDER_FIELD } from "./change-questions";
import type { ContentSection } from "./draft-sections";
import type { FormValues } from "./form-reader";
import type { SymposiumContent } from "./symposium-content";

export function sectionValues(section: ContentSection, content: SymposiumContent): FormValues {
  return VALUES[section](content);
}

/** 14:00, 25:30; empty when not known. */
export function clockText(minutes: number | null): string {
  if (minutes === null) return "";
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** As it can be typed in again. */
function dayText(date: DateKey | null): string {
  return date === null ? "" : formatDate(date, "ja");
}

const one = (value: string | number | null): string[] => [value === null ? "" : String(value)];
const yes = (value: boolean): string[] => (value ? ["yes"] : []);

const VALUES: Record<ContentSection, (content: SymposiumContent) => FormValues> = {
  basics: ({ title, subtitle, themes, targets, forWhom, summary, pictureAlt }) => ({
    ...{ title: one(title), subtitle: one(subtitle), themes, targets },
    ...{ forWhom: one(forWhom), summary: one(summary), pictureAlt: one(pictureAlt) },
  }),
  when: ({ when, form, venue }) => ({
    ...{ dateText: one(when.dateText), endDate: one(dayText(when.endDate)), form: one(form) },
    ...{ start: one(clockText(when.start)), end: one(clockText(when.end)) },
    ...{ "venue.listingId": one(venue.listingId), "venue.name": one(venue.name) },
    ...{ "venue.address": one(venue.address), "venue.access": one(venue.access) },
  }),
  organisers: ({ organisers }) =>
    Object.fromEntries(
      organisers.flatMap(({ id, role, name, url, approvedFrom, approvedUntil }) => [
        [`organisers.${id}.role`, one(role)],
        [`organisers.${id}.name`, one(name)],
        [`organisers.${id}.url`, one(url)],
        [`organisers.${id}.approvedFrom`, one(dayText(approvedFrom))],
        [`organisers.${id}.approvedUntil`, one(dayText(approvedUntil))],
      ]),
    ),
  speakers: ({ speakers }) =>
    Object.fromEntries(
      speakers.flatMap(({ id, ...fields }) =>
        Object.entries(fields).map(([field, value]) => [`speakers.${id}.${field}`, one(value)]),
      ),
    ),
  programme: ({ programme }) =>
    Object.fromEntries(
      programme.flatMap(({ id, kind, title, note, start, minutes, speakers }) => [
        [`programme.${id}.kind`, one(kind)],
        [`programme.${id}.title`, one(title)],
        [`programme.${id}.note`, one(note)],
        [`programme.${id}.start`, one(clockText(start))],
        [`programme.${id}.minutes`, one(minutes)],
        [`programme.${id}.speaker`, speakers.map(({ speakerId }) => speakerId)],
        [`programme.${id}.role`, speakers.map(({ role }) => role)],
      ]),
    ),
  registration: ({ registration }) => ({
    isNeeded: one(registration.isNeeded ? "yes" : "no"),
    ...{ onlineCapacity: one(registration.onlineCapacity), venueCapacity: one(registration.venueCapacity) },
    ...instantValues("opens", registration.opensAt),
    ...instantValues("closes", registration.closesAt),
    ...{ asksOrganisation: yes(registration.asksOrganisation), asksJobTitle: yes(registration.asksJobTitle) },
    ...{ allowsGroups: yes(registration.allowsGroups), purpose: one(registration.purpose) },
    eraseAfterDays: one(registration.eraseAfterDays),
    [QUESTION_ORDER_FIELD]: registration.questions.map(({ id }) => id),
    ...questionFields(registration.questions),
  }),
  details: (content) => ({
    languages: content.languages,
    ...{ captions: one(content.captions), signLanguage: one(content.signLanguage) },
    ...{ noteTaking: one(content.noteTaking), recording: one(content.recording) },
    ...{ accessNote: one(content.accessNote), materialNote: one(content.materialNote) },
    ...{ materialUrl: one(content.materialUrl), feeNote: one(content.feeNote) },
    isFree: one(content.isFree === null ? "" : content.isFree ? "yes" : "no"),
    ...{ "contact.name": one(content.contact.name), "contact.phone": one(content.contact.phone) },
    ...{ "contact.email": one(content.contact.email), "contact.url": one(content.contact.url) },
  }),
};

export function instantValues(name: "opens" | "closes", iso: string | null): FormValues {
  if (iso === null) return { [`${name}Date`]: [""], [`${name}Time`]: [""] };
  const instant = new Date(iso);
  return { [`${name}Date`]: [dayText(tokyoDateKey(instant))], [`${name}Time`]: [formatClock(instant)] };
}
