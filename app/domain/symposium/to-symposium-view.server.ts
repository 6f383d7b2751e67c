import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { startOfTokyoDate } from "~/shared/dates";
import type { Symposium, SymposiumSeries, SymposiumSpeaker } from "~prisma/client";
import { symposiumTimes } from "./find-problems";
import { type ItemTime, itemTimes } from "./item-times";
import type { EventStatus } from "./symposium";
import type { Organiser, ProgrammeItem, Speaker, SymposiumContent } from "./symposium-content";
import type { SymposiumItemView, SymposiumSpeakerView, SymposiumVenueView, SymposiumView } from "./symposium-view";

const MINUTE_MS = 60_000;

export type SymposiumRow = Pick<
  Symposium,
  | "id"
  | "hostCode"
  | "coHosts"
  | "isSample"
  | "publishedRevision"
  | "publishedAt"
  | "eventStatus"
  | "statusNote"
  | "statusChangedAt"
  | "sequence"
  | "updatedAt"
> & { series: Pick<SymposiumSeries, "id" | "title"> | null };
export type SpeakerRow = Pick<SymposiumSpeaker, "id" | "photoFile" | "consentRecording" | "consentPhoto">;

type More = {
  /** Where the pictures are, without a slash at the end; default: beside the page. */
  filesPath?: string;
  /** The venue as `findVenue` knows it; default: as it was written. */
  venue?: SymposiumVenueView | null;
  previous?: SymposiumView["previous"];
  revision?: number;
  /** When what is shown was published; a draft saved later is nobody's business. */
  revisedAt?: Date;
};

/** A content as everyone sees it, with the consents and photos of now. The page and the preview of a draft use it. */
export function toSymposiumView(
  row: SymposiumRow,
  content: SymposiumContent,
  speakers: readonly SpeakerRow[],
  more: More = {},
): SymposiumView {
  const path = `/symposia/${row.id}`;
  const filesPath = more.filesPath ?? `${path}/files`;
  const fileUrl = (key: string | null) => (key ? `${filesPath}/${key}` : null);
  const span = symposiumTimes(content);
  const speakerViews = content.speakers.map((speaker) => speakerView(speaker, speakers, fileUrl));
  const { title, subtitle, themes, targets, forWhom, summary, form, registration } = content;
  return {
    ...{ id: row.id, path, revision: more.revision ?? row.publishedRevision ?? 0 },
    ...{ title, subtitle, themes, targets, forWhom, summaryMarkdown: summary, form },
    startsAt: span?.startsAt.toISOString() ?? "",
    endsAt: span?.endsAt.toISOString() ?? "",
    previous: more.previous ?? null,
    venue: more.venue === undefined ? writtenVenue(content) : more.venue,
    organisers: content.organisers.map((organiser) => organiserView(organiser, fileUrl)),
    programme: programmeViews(content, speakerViews, speakers),
    speakers: speakerViews,
    ...accessOf(content),
    ...{ isFree: content.isFree, feeNote: content.feeNote, contact: content.contact },
    ...{ pictureUrl: fileUrl(content.pictureFile), pictureAlt: content.pictureAlt },
    ...hostsOf(row),
    series: row.series && { id: row.series.id, title: row.series.title },
    ...{ status: row.eventStatus as EventStatus, statusNote: row.statusNote, sequence: row.sequence },
    statusChangedAt: row.statusChangedAt?.toISOString() ?? null,
    isSample: row.isSample,
    publishedAt: row.publishedAt?.toISOString() ?? "",
    updatedAt: latest(more.revisedAt ?? row.updatedAt, row.statusChangedAt).toISOString(),
    registration: {
      isNeeded: registration.isNeeded,
      ...{ opensAt: registration.opensAt, closesAt: registration.closesAt },
      ...{ onlineCapacity: registration.onlineCapacity, venueCapacity: registration.venueCapacity },
    },
  };
}

function latest(revisedAt: Date, statusChangedAt: Date | null): Date {
  return statusChangedAt && statusChangedAt > revisedAt ? statusChangedAt : revisedAt;
}

/** The venue in the words of its hosts; null when it is online only. */
export function writtenVenue({ form, venue }: SymposiumContent): SymposiumVenueView | null {
  if (form === "online") return null;
  const { name, address, access } = venue;
  return { listingId: null, name, address, access, position: null, isCoarse: false, barrierFree: [] };
}

type FileUrl = (key: string | null) => string | null;

function speakerView(speaker: Speaker, rows: readonly SpeakerRow[], fileUrl: FileUrl): SymposiumSpeakerView {
  const { id, name, kana, affiliation, title, profile } = speaker;
  const row = rows.find((one) => one.id === id);
  const photoUrl = row?.consentPhoto === "yes" ? fileUrl(row.photoFile) : null;
  return { id, name, kana, affiliation, title, profile, photoUrl };
}

function organiserView(organiser: Organiser, fileUrl: FileUrl): SymposiumView["organisers"][number] {
  const { id, role, name, municipalityCode, url, logoFile } = organiser;
  return { id, role, name, municipalityCode, url, logoUrl: fileUrl(logoFile) };
}

function programmeViews(
  content: SymposiumContent,
  speakers: SymposiumSpeakerView[],
  rows: readonly SpeakerRow[],
): SymposiumItemView[] {
  const times = new Map(itemTimes(content).map((time) => [time.id, time]));
  const refused = new Set(rows.filter((row) => row.consentRecording === "no").map(({ id }) => id));
  return content.programme.map((item) => ({
    ...{ id: item.id, kind: item.kind, title: item.title, note: item.note },
    ...instantsOf(content, times.get(item.id)),
    speakers: item.speakers.flatMap(({ speakerId, role }) => {
      const speaker = speakers.find((one) => one.id === speakerId);
      return speaker ? [{ speaker, role }] : [];
    }),
    isNotRecorded: isRefused(item, refused),
  }));
}

function isRefused(item: ProgrammeItem, refused: ReadonlySet<string>): boolean {
  return item.speakers.some(({ speakerId }) => refused.has(speakerId));
}

function instantsOf({ when }: SymposiumContent, time: ItemTime | undefined) {
  const { date } = when;
  const iso = (minutes: number | null | undefined) =>
    date === null || minutes === null || minutes === undefined
      ? null
      : new Date(startOfTokyoDate(date).getTime() + minutes * MINUTE_MS).toISOString();
  return { startsAt: iso(time?.start), endsAt: iso(time?.end) };
}

function accessOf(content: SymposiumContent) {
  const { languages, captions, signLanguage, noteTaking, recording, accessNote, materialNote, materialUrl } = content;
  return { languages, captions, signLanguage, noteTaking, recording, accessNote, materialNote, materialUrl };
}

function hostsOf({ hostCode, coHosts }: SymposiumRow): Pick<SymposiumView, "hostCode" | "hostName" | "coHosts"> {
  const nameOf = (code: string) => municipalityByCode(code)?.name ?? code;
  return { hostCode, hostName: nameOf(hostCode), coHosts: coHosts.map((code) => ({ code, name: nameOf(code) })) };
}
