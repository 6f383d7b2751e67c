/** What the pages, feeds, JSON-LD and embeds of a record receive: all of them read this one view. */
import type { EmbedProvider, LicenceKey, MeetingGroup, PublicationKind, RecordKind } from "./record";

export type RecordSpeakerView = { id: string; name: string; kana: string; affiliation: string; title: string };

export type RecordMediaView =
  /** `note`: why there is nothing to play, in the host's words; "" when nothing was said. `isRefused`: a speaker refused. */
  | { kind: "none"; note: string; isRefused: boolean }
  | {
      kind: "file";
      /** /archive/ID/files/FILE_ID: answers ranges. */
      url: string;
      type: string;
      bytes: number;
      isVideo: boolean;
      width: number | null;
      height: number | null;
    }
  | { kind: "embed"; provider: EmbedProvider; videoId: string; host: string; watchUrl: string };

export type RecordFileView = { url: string; name: string; type: string; bytes: number; pages: number | null };

export type RecordTrackView = {
  language: string;
  /** /archive/ID/captions/LANGUAGE.vtt */
  url: string;
  cueCount: number;
  version: number;
};

export type RecordView = {
  id: string;
  path: string;
  kind: RecordKind;
  revision: number;
  title: string;
  subtitle: string;
  summaryMarkdown: string;
  speakers: RecordSpeakerView[];
  recordedOn: string | null;
  seconds: number | null;
  language: string;
  themes: string[];
  targets: string[];
  media: RecordMediaView;
  audio: RecordFileView | null;
  posterUrl: string | null;
  chapters: { id: string; ms: number; title: string }[];
  tracks: RecordTrackView[];
  slides: {
    file: RecordFileView;
    pageCount: number;
    /** From when a page is shown, by time. */
    times: { page: number; ms: number }[];
    /** /archive/ID/slides/PAGE.webp?file=… with `PAGE` replaced by 1…pageCount. */
    pageUrlTemplate: string;
  } | null;
  handouts: { id: string; title: string; file: RecordFileView | null; url: string }[];
  publications: {
    id: string;
    kind: PublicationKind;
    title: string;
    publisher: string;
    date: string | null;
    pages: number | null;
    file: RecordFileView | null;
    url: string;
  }[];
  meetings: { id: string; group: MeetingGroup; number: number | null; date: string | null; agenda: string }[];
  meetingsNote: string;
  licence: LicenceKey;
  licenceNote: string;
  signLanguage: "yes" | "no" | "unknown";
  openCaptions: "yes" | "no" | "unknown";
  listingIds: string[];
  termIds: string[];
  contact: string;
  hostCode: string;
  hostName: string;
  symposium: { id: string; title: string } | null;
  series: { id: string; title: string; number: number | null; previousId: string | null; nextId: string | null } | null;
  isSample: boolean;
  publishedAt: string;
  firstPublishedAt: string;
};

/** A record in a list. */
export type RecordCard = {
  id: string;
  title: string;
  kind: RecordKind;
  recordedOn: string | null;
  seconds: number | null;
  speakers: string[];
  themes: string[];
  hostName: string;
  symposiumTitle: string | null;
  seriesTitle: string | null;
  seriesNumber: number | null;
  posterUrl: string | null;
  hasCaptions: boolean;
  hasTranscript: boolean;
  signLanguage: boolean;
  isSample: boolean;
  publishedAt: string;
};
