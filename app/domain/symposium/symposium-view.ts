/** What the page of a symposium, its calendar, feed, picture, JSON-LD and flyer receive: all of them read this one view. */
import type { BarrierFreeKey } from "~/domain/directory/listing";
import type { LatLng } from "~/shared/geo";
import type { EventStatus, ItemKind, OrganiserRole, SpeakerRole, SymposiumForm } from "./symposium";

export type SymposiumSpeakerView = {
  id: string;
  name: string;
  kana: string;
  affiliation: string;
  title: string;
  profile: string;
  /** Only when the speaker agreed. */
  photoUrl: string | null;
};

export type SymposiumItemView = {
  id: string;
  kind: ItemKind;
  title: string;
  note: string;
  /** ISO instants; null when not known. */
  startsAt: string | null;
  endsAt: string | null;
  speakers: { speaker: SymposiumSpeakerView; role: SpeakerRole }[];
  /** One of its speakers refused: 録画なし. */
  isNotRecorded: boolean;
};

export type SymposiumVenueView = {
  /** Of the listing it is, when everyone may see that listing. */
  listingId: string | null;
  name: string;
  address: string;
  access: string;
  position: LatLng | null;
  /** The position is that of the 町字 only. */
  isCoarse: boolean;
  /** What the listing is known to have. */
  barrierFree: BarrierFreeKey[];
};

export type SymposiumView = {
  id: string;
  path: string;
  /** Of the revision shown; 0 in the preview of a draft. */
  revision: number;
  title: string;
  subtitle: string;
  themes: string[];
  targets: string[];
  forWhom: string;
  summaryMarkdown: string;
  /** ISO instants; "" only in the preview of a draft whose day or hours are not settled. */
  startsAt: string;
  endsAt: string;
  /** When it was to be before it was moved, as the public was told; null when it never was. */
  previous: { startsAt: string; endsAt: string } | null;
  form: SymposiumForm;
  venue: SymposiumVenueView | null;
  organisers: {
    id: string;
    role: OrganiserRole;
    name: string;
    municipalityCode: string | null;
    url: string;
    logoUrl: string | null;
  }[];
  programme: SymposiumItemView[];
  speakers: SymposiumSpeakerView[];
  languages: string[];
  captions: "yes" | "no" | "unknown";
  signLanguage: "yes" | "no" | "unknown";
  noteTaking: "yes" | "no" | "unknown";
  recording: "yes" | "no" | "unknown";
  accessNote: string;
  materialNote: string;
  materialUrl: string;
  isFree: boolean | null;
  feeNote: string;
  contact: { name: string; phone: string; email: string; url: string };
  pictureUrl: string | null;
  pictureAlt: string;
  hostCode: string;
  hostName: string;
  coHosts: { code: string; name: string }[];
  series: { id: string; title: string } | null;
  status: EventStatus;
  statusNote: string;
  /** ISO instant of the last postponement or cancellation. */
  statusChangedAt: string | null;
  sequence: number;
  isSample: boolean;
  publishedAt: string;
  updatedAt: string;
  registration: {
    isNeeded: boolean;
    /** ISO instants; null = from publishing, until the start. */
    opensAt: string | null;
    closesAt: string | null;
    onlineCapacity: number | null;
    venueCapacity: number | null;
  };
};
