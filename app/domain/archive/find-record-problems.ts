/** What an editor must mend (stops) or had better look at (warns) before a record is published. */
import type { FileKind } from "./record";
import type { RecordContent } from "./record-content";
import { areSlidesRefused, isRefusedBy, type LiveConsents } from "./refusal";

export const RECORD_PROBLEM_CODES = [
  "noTitle",
  "noSummary",
  "noDate",
  "dateAhead",
  "noMedia",
  "mediaMissing",
  "noLength",
  "noSpeakers",
  "speakerNoName",
  "speakerRefused",
  "speakerUnasked",
  "slidesRefused",
  "noCaptions",
  "brokenCues",
  "chapterNoTitle",
  "chapterBeyond",
  "chapterOrder",
  "slidesMissing",
  "slidePage",
  "slideBeyond",
  "posterMissing",
  "audioMissing",
  "handoutNothing",
  "handoutNoTitle",
  "handoutMissing",
  "publicationNoTitle",
  "publicationMissing",
  "meetingNothing",
  "licenceNote",
] as const;
export type RecordProblemCode = (typeof RECORD_PROBLEM_CODES)[number];

/** `at`: the part of the content it is about, e.g. `title`, `chapters`, `speakers.ID`. */
export type RecordProblem = {
  code: RecordProblemCode;
  severity: "stops" | "warns";
  at: string;
  values: Record<string, string | number>;
};

export type CheckedRecord = {
  content: RecordContent;
  live: LiveConsents;
  /** The files of the record by id; one that is not here does not exist any more. */
  files: ReadonlyMap<string, { kind: FileKind; pages: number | null }>;
  captions: { cues: number; broken: number };
  /** YYYY-MM-DD in Tokyo. */
  today: string;
};

type Report = (code: RecordProblemCode, at: string, values?: RecordProblem["values"]) => void;

const WARNINGS: ReadonlySet<RecordProblemCode> = new Set<RecordProblemCode>([
  "noSummary",
  "noDate",
  "noLength",
  "noSpeakers",
  "speakerUnasked",
  "slidesRefused",
  "noCaptions",
  "brokenCues",
  "slideBeyond",
  "licenceNote",
]);

export function findRecordProblems(checked: CheckedRecord): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const report: Report = (code, at, values = {}) => {
    problems.push({ code, severity: WARNINGS.has(code) ? "warns" : "stops", at, values });
  };
  const { content, today } = checked;
  if (!content.title) report("noTitle", "title");
  if (!content.summary) report("noSummary", "summary");
  if (content.recordedOn === null) report("noDate", "recordedOn");
  else if (content.recordedOn > today) report("dateAhead", "recordedOn", { date: content.recordedOn });
  findMediaProblems(checked, report);
  findSpeakerProblems(checked, report);
  findChapterProblems(content, report);
  findSlideProblems(checked, report);
  findDocumentProblems(checked, report);
  if (content.licence === "other" && !content.licenceNote) report("licenceNote", "licence");
  return problems;
}

/** Something to watch or to listen to. */
export function hasMedia({ media, audioFileId }: Pick<RecordContent, "media" | "audioFileId">): boolean {
  return media.kind !== "none" || audioFileId !== null;
}

/** What a record is worth opening for when there is nothing to play. */
function hasDocuments({ handouts, publications, meetings, meetingsNote, slidesFileId }: RecordContent): boolean {
  return handouts.length + publications.length + meetings.length > 0 || meetingsNote !== "" || slidesFileId !== null;
}

function findMediaProblems({ content, files, captions }: CheckedRecord, report: Report): void {
  const { media, mediaNote, audioFileId, posterFileId } = content;
  const isPlayed = hasMedia(content);
  if (!isPlayed && !mediaNote && !hasDocuments(content)) report("noMedia", "media");
  if (media.kind === "file") {
    const kind = files.get(media.fileId)?.kind;
    if (kind !== "video" && kind !== "audio") report("mediaMissing", "media");
  }
  if (audioFileId !== null && files.get(audioFileId)?.kind !== "audio") report("audioMissing", "audio");
  if (posterFileId !== null && files.get(posterFileId)?.kind !== "poster") report("posterMissing", "poster");
  if (isPlayed && content.seconds === null) report("noLength", "media");
  if (isPlayed && captions.cues === 0 && content.openCaptions !== "yes") report("noCaptions", "captions");
  if (captions.broken > 0) report("brokenCues", "captions", { count: captions.broken });
}

/** A recording shows everyone who speaks in it: the no of one is enough. Captions alone repeat their words as well. */
function findSpeakerProblems({ content, live, captions }: CheckedRecord, report: Report): void {
  const isRecording = hasMedia(content) || captions.cues > 0;
  if (isRecording && content.speakers.length === 0) report("noSpeakers", "speakers");
  for (const speaker of content.speakers) {
    const { id, name, consent, symposiumSpeakerId } = speaker;
    const at = `speakers.${id}`;
    if (!name) report("speakerNoName", at);
    if (!isRecording) continue;
    const answered = symposiumSpeakerId === null ? undefined : live.get(symposiumSpeakerId)?.recording;
    if (isRefusedBy(speaker, live)) report("speakerRefused", at, { name });
    else if (consent === "unasked" && answered !== "yes") report("speakerUnasked", at, { name });
  }
  if (content.slidesFileId !== null && areSlidesRefused(content, live)) report("slidesRefused", "slides");
}

function findChapterProblems({ chapters, seconds }: RecordContent, report: Report): void {
  for (const [index, { id, title, ms }] of chapters.entries()) {
    const before = chapters[index - 1];
    if (!title) report("chapterNoTitle", "chapters");
    if (before && ms <= before.ms) report("chapterOrder", "chapters", { title, before: before.title });
    if (seconds !== null && ms >= seconds * 1000) report("chapterBeyond", "chapters", { title: title || id });
  }
}

function findSlideProblems({ content, files }: CheckedRecord, report: Report): void {
  const { slidesFileId, slideTimes, seconds } = content;
  if (slidesFileId === null) return;
  const file = files.get(slidesFileId);
  if (file?.kind !== "slides") {
    report("slidesMissing", "slides");
    return;
  }
  const beyond = slideTimes.find(({ page }) => file.pages !== null && page > file.pages);
  if (beyond) report("slidePage", "slides", { page: beyond.page, pages: file.pages ?? 0 });
  const late = slideTimes.find(({ ms }) => seconds !== null && ms >= seconds * 1000);
  if (late) report("slideBeyond", "slides", { page: late.page });
}

function findDocumentProblems({ content, files }: CheckedRecord, report: Report): void {
  for (const { id, title, fileId, url } of content.handouts) {
    const at = `handouts.${id}`;
    if (!title) report("handoutNoTitle", at);
    if (fileId === null && !url) report("handoutNothing", at, { title });
    if (fileId !== null && !files.has(fileId)) report("handoutMissing", at, { title });
  }
  for (const { id, title, fileId } of content.publications) {
    const at = `publications.${id}`;
    if (!title) report("publicationNoTitle", at);
    if (fileId !== null && !files.has(fileId)) report("publicationMissing", at, { title });
  }
  for (const { id, date, number, agenda } of content.meetings) {
    if (date === null && number === null && !agenda) report("meetingNothing", `meetings.${id}`);
  }
}
