import { isDateKey } from "~/shared/dates";
import { parseEmbed } from "../archive/parse-embed";
import type { LicenceKey } from "../archive/record";
import { RECORD_LIMITS, type RecordContent, type RecordMedia, recordContentSchema } from "../archive/record-content";
import type { RawTalk, TalkEntry, TalkNote } from "./talk-list";

const L = RECORD_LIMITS;
const LONGEST_SOURCE_ID = 200;
const LONGEST_VIDEO_SECONDS = 86_400;

export type TalkOptions = {
  peertubeHosts: readonly string[];
  /** Said instead of a player where there is no video. */
  mediaNote: string;
};

/** A talk as a draft of a record, with what was left out of it. A talk that is not to be recorded gives none. */
export function talkEntry(raw: RawTalk, number: number, options: TalkOptions): TalkEntry {
  const notes: TalkNote[] = [];
  const cut = (text: string, max: number, note: TalkNote) => {
    if (text.length <= max) return text;
    notes.push(note);
    return `${text.slice(0, max - 1)}…`;
  };
  const title = cut(oneLine(raw.title), L.title, "titleCut");
  const refuse = (refusal: Extract<TalkEntry, { ok: false }>["refusal"]): TalkEntry => {
    return { ok: false, number, title, notes, refusal };
  };
  if (raw.isNotRecorded) return refuse("notRecorded");
  if (title === "") return refuse("noTitle");
  const sourceId = raw.sourceId.slice(0, LONGEST_SOURCE_ID);
  if (sourceId === "") return refuse("noSource");
  const date = raw.date.slice(0, 10);
  if (!isDateKey(date)) notes.push("noDate");
  const media = readMedia(raw, options, notes);
  const speakers = raw.speakers.map((name) => oneLine(name).slice(0, L.name)).filter((name) => name !== "");
  if (speakers.length === 0) notes.push("noSpeakers");
  if (speakers.length > L.speakers) notes.push("speakersCut");
  const parsed = recordContentSchema.safeParse({
    title,
    subtitle: oneLine(raw.subtitle).slice(0, L.title),
    summary: cut(raw.summary.replace(/\r\n?/g, "\n").trim(), L.summary, "summaryCut"),
    speakers: speakers.slice(0, L.speakers).map((name, index) => ({ id: `spk${index + 1}`, name })),
    recordedOn: isDateKey(date) ? date : null,
    seconds: readSeconds(raw.seconds),
    language: readLanguage(raw.language),
    media,
    mediaNote: media.kind === "none" ? options.mediaNote : "",
    handouts: readLinks(raw.links),
    ...readLicence(raw.licence, notes),
  });
  return parsed.success ? { ok: true, number, title, notes, sourceId, content: parsed.data } : refuse("broken");
}

function readMedia({ videoUrls }: RawTalk, { peertubeHosts }: TalkOptions, notes: TalkNote[]): RecordMedia {
  for (const url of videoUrls) {
    const read = parseEmbed(url, peertubeHosts);
    if (read.ok) return read.media;
  }
  notes.push(videoUrls.length > 0 ? "unknownVideo" : "noVideo");
  return { kind: "none" };
}

function readSeconds(seconds: number | null): number | null {
  if (seconds === null || !Number.isFinite(seconds)) return null;
  const whole = Math.round(seconds);
  return whole >= 1 && whole <= LONGEST_VIDEO_SECONDS ? whole : null;
}

/** `jpn`, `ja`, `ja_JP` → ja; what is none of them counts as not said. */
function readLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0]?.split("-")[0];
  } catch {
    return undefined;
  }
}

function readLinks(links: RawTalk["links"]) {
  return links
    .filter(({ url }) => /^https?:\/\//.test(url) && URL.canParse(url) && url.length <= L.url)
    .slice(0, L.handouts)
    .map(({ title, url }, index) => ({
      id: `hnd${index + 1}`,
      title: oneLine(title).slice(0, L.title) || new URL(url).hostname,
      url,
    }));
}

const KNOWN_LICENCES: readonly [RegExp, LicenceKey][] = [
  [/^cc0\b|publicdomain\/zero/i, "cc0"],
  [/\bby-nc-nd[ -/]4\.0/i, "cc-by-nc-nd-4.0"],
  [/\bby-nc[ -/]4\.0/i, "cc-by-nc-4.0"],
  [/\bby-nd[ -/]4\.0/i, "cc-by-nd-4.0"],
  [/\bby-sa[ -/]4\.0/i, "cc-by-sa-4.0"],
  [/\bby[ -/]4\.0/i, "cc-by-4.0"],
];

/** Only what is named with its version is known; anything else is kept as it was written. */
function readLicence(text: string, notes: TalkNote[]): Pick<RecordContent, "licence" | "licenceNote"> {
  const said = oneLine(text);
  if (said === "") return { licence: "allRightsReserved", licenceNote: "" };
  const known = KNOWN_LICENCES.find(([pattern]) => pattern.test(said));
  if (known) return { licence: known[1], licenceNote: "" };
  notes.push("licenceAsText");
  return { licence: "other", licenceNote: said.slice(0, L.note) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
