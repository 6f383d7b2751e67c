import { TARGET_KEYS, THEME_KEYS } from "../directory/vocabulary";
import type { FormValues } from "../symposium/form-reader";
import { CONSENT_ANSWERS } from "../symposium/symposium";
import { findClock } from "./clock-in-text";
import { newPartId } from "./content-of";
import { parseEmbed } from "./parse-embed";
import { readChapters, withChapterIds } from "./read-chapters";
import { readHandouts, readMeetings, readPublications } from "./read-record-lists";
import { readSlideTimes } from "./read-slide-times";
import { LICENCE_KEYS, RECORD_LANGUAGES } from "./record";
import { RECORD_LIMITS as L, type RecordContent, type RecordMedia } from "./record-content";
import { type FormChoices, RecordForm, type RecordFormProblem } from "./record-form";
import type { RecordSection } from "./record-sections";

/** Every reader changes only its own part. */
type SectionReader = (form: RecordForm, before: RecordContent) => RecordContent;

const PROVIDED = ["yes", "no", "unknown"] as const;
const MEDIA_KINDS = ["none", "file", "embed"] as const;
/** What else is sent names nothing. */
const ROW_ID = /^[\w-]{1,64}$/;

const READERS: Record<RecordSection, SectionReader> = {
  basics: readBasics,
  speakers: readSpeakers,
  media: readMediaPart,
  chapters: readChapterList,
  slides: readSlides,
  documents: (form, before) => readPublications(form, readHandouts(form, before)),
  meetings: readMeetings,
  circle: readCircle,
  licence: readLicence,
};

/** The draft with what was typed in one part, as far as it can be kept, and what is to be mended there. */
export function readRecordSection(options: {
  section: RecordSection;
  values: FormValues;
  before: RecordContent;
  choices: FormChoices;
}): { content: RecordContent; problems: RecordFormProblem[] } {
  const form = new RecordForm(options.values, options.choices);
  const content = READERS[options.section](form, options.before);
  return { content, problems: form.allProblems };
}

function readBasics(form: RecordForm, before: RecordContent): RecordContent {
  const languages = [...RECORD_LANGUAGES, before.language];
  return {
    ...before,
    title: form.text("title", L.title, before.title),
    subtitle: form.text("subtitle", L.title, before.subtitle),
    summary: form.text("summary", L.summary, before.summary),
    recordedOn: form.day("recordedOn", before.recordedOn),
    language: form.oneOf("language", languages, before.language),
    themes: form.many("themes", THEME_KEYS),
    targets: form.many("targets", TARGET_KEYS),
  };
}

function readSpeakers(form: RecordForm, before: RecordContent): RecordContent {
  const speakers = form.inOrder("speaker", before.speakers).map((one) => {
    const at = `speakers.${one.id}`;
    const linked = form.raw(`${at}.symposiumSpeakerId`);
    return {
      ...one,
      name: form.text(`${at}.name`, L.name, one.name),
      kana: form.text(`${at}.kana`, L.name, one.kana),
      affiliation: form.text(`${at}.affiliation`, L.name, one.affiliation),
      title: form.text(`${at}.title`, L.name, one.title),
      symposiumSpeakerId: form.choices.symposiumSpeakerIds.includes(linked) ? linked : null,
      consent: form.oneOf(`${at}.consent`, CONSENT_ANSWERS, one.consent),
    };
  });
  return { ...before, speakers };
}

function readMediaPart(form: RecordForm, before: RecordContent): RecordContent {
  return {
    ...before,
    media: readMedia(form, before.media),
    mediaNote: form.text("mediaNote", L.note, before.mediaNote),
    seconds: readLength(form, before.seconds),
    audioFileId: form.file("audio", ["audio"], before.audioFileId),
    posterFileId: form.file("poster", ["poster"], before.posterFileId),
    signLanguage: form.oneOf("signLanguage", PROVIDED, before.signLanguage),
    openCaptions: form.oneOf("openCaptions", PROVIDED, before.openCaptions),
  };
}

function readMedia(form: RecordForm, before: RecordMedia): RecordMedia {
  const kind = form.oneOf("mediaKind", MEDIA_KINDS, before.kind);
  if (kind === "none") return { kind };
  if (kind === "file") {
    const fileId = form.file("mediaFile", ["video", "audio"], before.kind === "file" ? before.fileId : null);
    if (fileId !== null) return { kind, fileId };
    form.reportOwn("mediaFile", "noFile");
    return before;
  }
  const read = parseEmbed(form.raw("embedUrl"), form.choices.peertubeHosts);
  if (read.ok) return read.media;
  form.reportOwn("embedUrl", `embed.${read.problem}`);
  return before;
}

/** Seconds, of 1:02:03 or 1時間2分3秒; minutes alone are understood with 分 only. */
function readLength(form: RecordForm, before: number | null): number | null {
  const text = form.raw("length");
  if (form.values.length === undefined) return before;
  if (text === "") return null;
  const clock = findClock(text);
  const seconds = clock.found && clock.rest === "" ? Math.round(clock.ms / 1000) : 0;
  if (seconds > 0) return seconds;
  form.reportOwn("length", "length");
  return before;
}

/** The whole list is taken or none of it: half a list would look like a whole one. */
function readChapterList(form: RecordForm, before: RecordContent): RecordContent {
  const read = readChapters(form.raw("chapters"));
  if (read.ok) {
    const newId = () => newPartId("chp", form.choices.nowMs);
    return { ...before, chapters: withChapterIds(read.chapters, before.chapters, newId) };
  }
  for (const { line, text, problem } of read.problems) form.reportOwn("chapters", `line.${problem}`, { line, text });
  return before;
}

function readSlides(form: RecordForm, before: RecordContent): RecordContent {
  const slidesFileId = form.file("slidesFile", ["slides"], before.slidesFileId);
  const pages = form.choices.files.find(({ id }) => id === slidesFileId)?.pages ?? null;
  const read = readSlideTimes(form.raw("slideTimes"), pages);
  if (read.ok) return { ...before, slidesFileId, slideTimes: slidesFileId === null ? [] : read.times };
  for (const { line, text, problem } of read.problems) form.reportOwn("slideTimes", `line.${problem}`, { line, text });
  return { ...before, slidesFileId };
}

/** Those shown on the page with a mark stay, those found and marked come; who may be chosen is asked before saving. */
function readCircle(form: RecordForm, before: RecordContent): RecordContent {
  const ids = (field: string, most: number) => {
    const named = form.all(field).filter((id) => ROW_ID.test(id));
    return [...new Set(named)].slice(0, most);
  };
  return { ...before, listingIds: ids("listing", L.listings), termIds: ids("term", L.terms) };
}

function readLicence(form: RecordForm, before: RecordContent): RecordContent {
  return {
    ...before,
    licence: form.oneOf("licence", LICENCE_KEYS, before.licence),
    licenceNote: form.text("licenceNote", L.note, before.licenceNote),
    contact: form.text("contact", L.note, before.contact),
  };
}
