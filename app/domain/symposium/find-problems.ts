/** What an editor must mend (stops) or had better look at (warns) before a symposium is published. */
import { unanswerable } from "~/domain/questionnaire/question-list-form";
import { type DateKey, startOfTokyoDate } from "~/shared/dates";
import { readDateText } from "./date-text";
import { type ItemTime, itemTimes } from "./item-times";
import type { ConsentAnswer } from "./symposium";
import type { Organiser, SymposiumContent } from "./symposium-content";

export const PROBLEM_CODES = [
  "noTitle",
  "noDate",
  "dateUndecided",
  "weekday",
  "noStart",
  "noEnd",
  "endBeforeStart",
  "longDay",
  "inPast",
  "venueMissing",
  "accessMissing",
  "noHost",
  "organiserNoName",
  "supportDates",
  "supportNoDates",
  "noProgramme",
  "itemNoTitle",
  "itemOverlap",
  "itemOutside",
  "speakerTwice",
  "speakerNoName",
  "speakerUnused",
  "speakerUnasked",
  "speakerRefused",
  "deadlineAfterStart",
  "opensAfterCloses",
  "closedAlready",
  "venueNoCapacity",
  "noPurpose",
  "questionOptions",
  "noContact",
  "noSummary",
  "pictureNoAlt",
  "pictureContrast",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `at`: the part of the content it is about, e.g. `when`, `programme.ID`, `speakers.ID`. */
export type SymposiumProblem = {
  code: ProblemCode;
  severity: "stops" | "warns";
  at: string;
  values: Record<string, string | number>;
};

export type CheckedSymposium = {
  content: SymposiumContent;
  /** Whether a join link is kept. */
  hasAccess: boolean;
  /** By speaker id; a speaker without a row was not asked. */
  speakerConsents: Record<string, { recording: ConsentAnswer }>;
  /** Between the light and the dark of the page's own picture, 1–21; null without one. */
  pictureContrast: number | null;
  now: Date;
};

/** Below it a picture turns to one grey on a poor screen or a copier (WCAG's ratio for graphics). */
const LEAST_CONTRAST = 3;
const LONG_DAY_MINUTES = 12 * 60;
const MINUTE_MS = 60_000;

type Report = (code: ProblemCode, at: string, values?: SymposiumProblem["values"]) => void;

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "weekday",
  "longDay",
  "inPast",
  "accessMissing",
  "supportNoDates",
  "noProgramme",
  "itemNoTitle",
  "itemOverlap",
  "itemOutside",
  "speakerUnused",
  "speakerUnasked",
  "speakerRefused",
  "closedAlready",
  "venueNoCapacity",
  "noContact",
  "noSummary",
  "pictureContrast",
]);

export function findProblems(checked: CheckedSymposium): SymposiumProblem[] {
  const problems: SymposiumProblem[] = [];
  const report: Report = (code, at, values = {}) => {
    problems.push({ code, severity: WARNINGS.has(code) ? "warns" : "stops", at, values });
  };
  const { content } = checked;
  if (!content.title) report("noTitle", "title");
  if (!content.summary) report("noSummary", "summary");
  findTimeProblems(checked, report);
  findPlaceProblems(checked, report);
  findOrganiserProblems(content, report);
  findProgrammeProblems(content, report);
  findSpeakerProblems(checked, report);
  findRegistrationProblems(checked, report);
  const { contact } = content;
  if (!contact.phone && !contact.email && !contact.url) report("noContact", "contact");
  if (content.pictureFile && !content.pictureAlt) report("pictureNoAlt", "picture");
  if (checked.pictureContrast !== null && checked.pictureContrast < LEAST_CONTRAST)
    report("pictureContrast", "picture");
  return problems;
}

/** When it begins and ends; null while the day or the hours are not known. */
export function symposiumTimes({ when }: SymposiumContent): { startsAt: Date; endsAt: Date } | null {
  if (when.date === null || when.start === null || when.end === null) return null;
  return { startsAt: instant(when.date, when.start), endsAt: instant(when.endDate ?? when.date, when.end) };
}

function instant(date: DateKey, minutes: number): Date {
  return new Date(startOfTokyoDate(date).getTime() + minutes * MINUTE_MS);
}

function findTimeProblems({ content, now }: CheckedSymposium, report: Report): void {
  const { when } = content;
  if (when.date === null) report(when.dateText ? "dateUndecided" : "noDate", "when", { text: when.dateText });
  else {
    const typed = readDateText(when.dateText);
    if (!typed.ok && (typed.problem === "weekday" || typed.problem === "era")) {
      report("weekday", "when", { text: when.dateText, date: when.date });
    }
  }
  if (when.start === null) report("noStart", "when");
  if (when.end === null) report("noEnd", "when");
  const times = symposiumTimes(content);
  if (!times) return;
  const minutes = (times.endsAt.getTime() - times.startsAt.getTime()) / MINUTE_MS;
  if (minutes <= 0) report("endBeforeStart", "when");
  else if (minutes > LONG_DAY_MINUTES && when.endDate === null)
    report("longDay", "when", { hours: Math.round(minutes / 60) });
  if (times.startsAt < now) report("inPast", "when");
}

function findPlaceProblems({ content, hasAccess }: CheckedSymposium, report: Report): void {
  const { form, venue, registration } = content;
  if (form !== "online" && !venue.listingId && !venue.address) report("venueMissing", "venue");
  if (form !== "venue" && registration.isNeeded && !hasAccess) report("accessMissing", "access");
}

function findOrganiserProblems({ organisers, when }: SymposiumContent, report: Report): void {
  if (!organisers.some(({ role }) => role === "host")) report("noHost", "organisers");
  for (const organiser of organisers) {
    const at = `organisers.${organiser.id}`;
    if (!organiser.name) report("organiserNoName", at);
    if (organiser.role === "support") findSupportProblems(organiser, when.date, at, report);
  }
}

/** 後援名義 is approved for certain days only. */
function findSupportProblems(organiser: Organiser, date: DateKey | null, at: string, report: Report): void {
  const { name, approvedFrom, approvedUntil } = organiser;
  if (approvedFrom === null && approvedUntil === null) report("supportNoDates", at, { name });
  const isOutside =
    date !== null &&
    ((approvedFrom !== null && date < approvedFrom) || (approvedUntil !== null && date > approvedUntil));
  const isReversed = approvedFrom !== null && approvedUntil !== null && approvedUntil < approvedFrom;
  if (isOutside || isReversed) report("supportDates", at, { name });
}

function findProgrammeProblems(content: SymposiumContent, report: Report): void {
  const { programme, when } = content;
  if (programme.length === 0) report("noProgramme", "programme");
  for (const item of programme) {
    if (!item.title && item.kind !== "break") report("itemNoTitle", `programme.${item.id}`);
  }
  const times = itemTimes(content);
  for (const [i, time] of times.entries()) {
    const at = `programme.${time.id}`;
    const isBefore = when.start !== null && time.start !== null && time.start < when.start;
    const isAfter = when.endDate === null && when.end !== null && time.end !== null && time.end > when.end;
    if (isBefore || isAfter) report("itemOutside", at, { item: titleOf(content, time) });
    const other = times.slice(0, i).find((earlier) => overlap(earlier, time));
    if (!other) continue;
    report("itemOverlap", at, { item: titleOf(content, time), other: titleOf(content, other) });
  }
  findDoubledSpeakers(content, times, report);
}

/** The same speaker in two items at once, or named twice in one. */
function findDoubledSpeakers(content: SymposiumContent, times: ItemTime[], report: Report): void {
  for (const [i, item] of content.programme.entries()) {
    const ids = item.speakers.map(({ speakerId }) => speakerId);
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
    for (const [j, earlier] of content.programme.slice(0, i).entries()) {
      if (!overlap(times[i]!, times[j]!)) continue;
      for (const { speakerId } of earlier.speakers) if (ids.includes(speakerId)) twice.add(speakerId);
    }
    for (const id of twice) {
      const name = content.speakers.find((speaker) => speaker.id === id)?.name ?? "";
      report("speakerTwice", `programme.${item.id}`, { name });
    }
  }
}

function overlap(a: ItemTime, b: ItemTime): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return a.start < b.end && b.start < a.end;
}

function titleOf(content: SymposiumContent, { id }: ItemTime): string {
  return content.programme.find((item) => item.id === id)?.title ?? "";
}

function findSpeakerProblems({ content, speakerConsents }: CheckedSymposium, report: Report): void {
  const used = new Set(content.programme.flatMap((item) => item.speakers.map(({ speakerId }) => speakerId)));
  for (const { id, name } of content.speakers) {
    const at = `speakers.${id}`;
    if (!name) report("speakerNoName", at);
    if (!used.has(id)) report("speakerUnused", at, { name });
    if (content.recording !== "yes") continue;
    const recording = speakerConsents[id]?.recording ?? "unasked";
    if (recording === "unasked") report("speakerUnasked", at, { name });
    if (recording === "no") report("speakerRefused", at, { name });
  }
}

function findRegistrationProblems({ content, now }: CheckedSymposium, report: Report): void {
  const { registration, form } = content;
  if (!registration.isNeeded) return;
  const { opensAt, closesAt, venueCapacity, purpose } = registration;
  const times = symposiumTimes(content);
  if (times && closesAt !== null && new Date(closesAt) > times.startsAt) report("deadlineAfterStart", "registration");
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) report("opensAfterCloses", "registration");
  if (closesAt !== null && new Date(closesAt) < now) report("closedAlready", "registration");
  if (form !== "online" && venueCapacity === null) report("venueNoCapacity", "registration");
  if (!purpose) report("noPurpose", "registration");
  if (unanswerable(registration.questions).length > 0) report("questionOptions", "registration");
}
