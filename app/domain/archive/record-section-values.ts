/** A draft as the fields of its forms show it. */
import { formatDate } from "~/i18n/format";
import type { DateKey } from "~/shared/dates";
import type { FormValues } from "../symposium/form-reader";
import { clockText } from "./clock-in-text";
import { watchUrlOf } from "./parse-embed";
import { chaptersText } from "./read-chapters";
import { slideTimesText } from "./read-slide-times";
import type { RecordContent } from "./record-content";
import type { RecordSection } from "./record-sections";

export function recordSectionValues(section: RecordSection, content: RecordContent): FormValues {
  return VALUES[section](content);
}

const one = (value: string | number | null): string[] => [value === null ? "" : String(value)];
/** As it can be typed in again. */
const dayText = (date: DateKey | null): string => (date === null ? "" : formatDate(date, "ja"));

/** The fields of each entry as `LIST.ID.FIELD`. */
function entryValues(list: string, entries: readonly { id: string }[]): FormValues {
  return Object.fromEntries(
    entries.flatMap(({ id, ...fields }) =>
      Object.entries(fields as Record<string, string | number | null>).map(([field, value]) => [
        `${list}.${id}.${field}`,
        one(field === "date" ? dayText(value as DateKey | null) : value),
      ]),
    ),
  );
}

const VALUES: Record<RecordSection, (content: RecordContent) => FormValues> = {
  basics: ({ title, subtitle, summary, recordedOn, language, themes, targets }) => ({
    ...{ title: one(title), subtitle: one(subtitle), summary: one(summary) },
    ...{ recordedOn: one(dayText(recordedOn)), language: one(language), themes, targets },
  }),
  speakers: ({ speakers }) => entryValues("speakers", speakers),
  media: ({ media, mediaNote, seconds, audioFileId, posterFileId, signLanguage, openCaptions }) => ({
    mediaKind: one(media.kind),
    mediaFile: one(media.kind === "file" ? media.fileId : null),
    embedUrl: one(media.kind === "embed" ? watchUrlOf(media) : null),
    ...{ mediaNote: one(mediaNote), audio: one(audioFileId), poster: one(posterFileId) },
    length: one(seconds === null ? null : clockText(seconds * 1000)),
    ...{ signLanguage: one(signLanguage), openCaptions: one(openCaptions) },
  }),
  chapters: ({ chapters }) => ({ chapters: one(chaptersText(chapters)) }),
  slides: ({ slidesFileId, slideTimes }) => ({
    slidesFile: one(slidesFileId),
    slideTimes: one(slideTimesText(slideTimes)),
  }),
  documents: ({ handouts, publications }) => ({
    ...entryValues("handouts", handouts),
    ...entryValues("publications", publications),
  }),
  meetings: ({ meetings, meetingsNote }) => ({
    ...entryValues("meetings", meetings),
    meetingsNote: one(meetingsNote),
  }),
  circle: ({ listingIds, termIds }) => ({ listing: listingIds, term: termIds }),
  licence: ({ licence, licenceNote, contact }) => ({
    ...{ licence: one(licence), licenceNote: one(licenceNote), contact: one(contact) },
  }),
};
