/** The forms of a plan: fields of the draft, what was typed in them, and what the buttons of the list of parts do. */
import { isThemeKey, TARGET_KEYS, THEME_KEYS } from "../directory/vocabulary";
import type { ListIntent } from "../symposium/change-list";
import { type FieldProblem, FormReader, type FormValues } from "../symposium/form-reader";
import type { PlanSection } from "./find-plan-problems";
import { momentText, readMoment, readRecordAddress } from "./moment";
import {
  PLAN_LIMITS as L,
  PART_KINDS,
  type PartKind,
  type PlanContent,
  type PlanPart,
  planPartSchema,
} from "./plan-content";

export const OWN_FIELD_PROBLEMS = ["moment", "recordAddress", "recordUnknown", "tooManyLines"] as const;
export type OwnFieldProblemCode = (typeof OWN_FIELD_PROBLEMS)[number];
export type OwnFieldProblem = { field: string; code: OwnFieldProblemCode; values: Record<string, string | number> };

/** What is to be mended in a form of a plan. */
export type PlanFieldProblem = FieldProblem | OwnFieldProblem;

export function isOwnProblem(problem: PlanFieldProblem): problem is OwnFieldProblem {
  return (OWN_FIELD_PROBLEMS as readonly string[]).includes(problem.code);
}

export type ReadPlanForm = { content: PlanContent; problems: PlanFieldProblem[] };

/** `records`: ids of the records that may be chosen now. */
export function readPlanForm(read: {
  section: PlanSection;
  values: FormValues;
  before: PlanContent;
  records: ReadonlySet<string>;
}): ReadPlanForm {
  const { section, values, before, records } = read;
  // No field of these forms is a day: the reader's today is never asked for.
  const form = new FormReader(values, "2000-01-01");
  const own: OwnFieldProblem[] = [];
  const content = section === "basics" ? readBasics(form, before, own) : readParts(form, before, { own, records });
  return { content, problems: [...form.problems, ...own] };
}

function readBasics(form: FormReader, before: PlanContent, own: OwnFieldProblem[]): PlanContent {
  return {
    ...before,
    title: form.text("title", L.title, before.title),
    summary: form.text("summary", L.text, before.summary),
    aims: readLines(form, "aims", before.aims, own),
    forWhom: form.text("forWhom", L.note, before.forWhom),
    groupSize: form.text("groupSize", L.title, before.groupSize),
    preparation: readLines(form, "preparation", before.preparation, own),
    themes: form.many("themes", THEME_KEYS).filter(isThemeKey),
    targets: form.many("targets", TARGET_KEYS),
    facilitatorNote: form.text("facilitatorNote", L.text, before.facilitatorNote),
    contact: form.text("contact", L.note, before.contact),
  };
}

/** One to a line; marks of a list in front are left out. */
function readLines(form: FormReader, field: string, before: string[], own: OwnFieldProblem[]): string[] {
  const lines = form
    .raw(field)
    .split("\n")
    .map((line) => line.replace(/^\s*[・•●○\-－*＊]\s*/, "").trim())
    .filter((line) => line !== "");
  if (lines.length > L.list) {
    own.push({ field, code: "tooManyLines", values: { max: L.list, count: lines.length } });
    return before;
  }
  const long = lines.find((line) => line.length > L.note);
  if (long === undefined) return lines;
  form.report(field, "tooLong", { max: L.note, count: long.length });
  return before;
}

type PartsRead = { own: OwnFieldProblem[]; records: ReadonlySet<string> };

/** The parts in the order of the form's hidden fields. One the draft does not know (any more) is left out. */
function readParts(form: FormReader, before: PlanContent, read: PartsRead): PlanContent {
  const ids = [...new Set(form.all("part"))];
  const parts = ids.flatMap((id) => before.parts.find((part) => part.id === id) ?? []);
  return { ...before, parts: parts.map((part) => readPart(form, part, read)) };
}

function readPart(form: FormReader, part: PlanPart, read: PartsRead): PlanPart {
  const at = `parts.${part.id}`;
  const common = {
    ...part,
    title: form.text(`${at}.title`, L.title, part.title),
    text: form.text(`${at}.text`, L.text, part.text),
    facilitatorNote: form.text(`${at}.facilitatorNote`, L.text, part.facilitatorNote),
    minutes: form.count(`${at}.minutes`, { min: 1, max: L.minutes }, part.minutes),
  };
  if (hasAddress(part.kind)) return { ...common, url: form.url(`${at}.url`, L.url, part.url) };
  return part.kind === "watch" ? { ...common, ...readWatched(form, part, read) } : common;
}

/** Something to read, and a questionnaire that stands elsewhere. */
export function hasAddress(kind: PartKind): boolean {
  return kind === "read" || kind === "questionnaire";
}

/** An address that was pasted goes before the choice out of the list; its second is the beginning when none was typed. */
function readWatched(form: FormReader, part: PlanPart, { own, records }: PartsRead) {
  const at = `parts.${part.id}`;
  const pasted = form.raw(`${at}.address`);
  const address = pasted === "" ? null : readRecordAddress(pasted);
  const chosen = address?.recordId ?? form.raw(`${at}.record`);
  let recordId: string | null = chosen === "" ? null : chosen;
  if (pasted !== "" && !address) own.push({ field: `${at}.address`, code: "recordAddress", values: {} });
  if ((pasted !== "" && !address) || (recordId !== null && recordId !== part.recordId && !records.has(recordId))) {
    if (address) own.push({ field: `${at}.address`, code: "recordUnknown", values: {} });
    recordId = part.recordId;
  }
  const moment = (field: string, before: number | null): number | null => {
    const text = form.raw(field);
    if (text === "") return null;
    const ms = readMoment(text);
    if (ms === null) own.push({ field, code: "moment", values: {} });
    return ms ?? before;
  };
  const fromMs = moment(`${at}.from`, part.fromMs) ?? address?.ms ?? null;
  return { recordId, fromMs, toMs: moment(`${at}.to`, part.toMs) };
}

/** Ids of records in addresses that were pasted: whether they may be read is asked before the form is read. */
export function pastedRecords(values: FormValues): string[] {
  return Object.entries(values).flatMap(([name, [text = ""]]) =>
    name.endsWith(".address") ? (readRecordAddress(text)?.recordId ?? []) : [],
  );
}

/** Adds an entry of a kind, takes one out, moves it. */
export function changeParts(content: PlanContent, intent: ListIntent, kind: PartKind): PlanContent {
  const parts = [...content.parts];
  const at = parts.findIndex(({ id }) => id === intent.id);
  if (intent.do === "add") {
    if (parts.length < L.parts) parts.push(planPartSchema.parse({ id: intent.id, kind }));
  } else if (at >= 0 && intent.do === "remove") parts.splice(at, 1);
  else if (at >= 0) {
    const to = intent.do === "up" ? at - 1 : at + 1;
    if (to >= 0 && to < parts.length) parts.splice(to, 0, ...parts.splice(at, 1));
  }
  return { ...content, parts };
}

export function readPartKind(values: FormValues): PartKind {
  return PART_KINDS.find((kind) => kind === values.newKind?.[0]) ?? "discuss";
}

/** A draft as the fields of its forms show it. */
export function planValues(section: PlanSection, content: PlanContent): FormValues {
  return section === "basics" ? basicsValues(content) : partsValues(content);
}

const one = (value: string | number | null): string[] => [value === null ? "" : String(value)];
const moment = (ms: number | null): string[] => [ms === null ? "" : momentText(ms)];

function basicsValues({ aims, preparation, themes, targets, ...content }: PlanContent): FormValues {
  const { title, summary, forWhom, groupSize, facilitatorNote, contact } = content;
  return {
    ...{ title: one(title), summary: one(summary), forWhom: one(forWhom), groupSize: one(groupSize) },
    ...{ facilitatorNote: one(facilitatorNote), contact: one(contact), themes, targets },
    ...{ aims: one(aims.join("\n")), preparation: one(preparation.join("\n")) },
  };
}

function partsValues({ parts }: PlanContent): FormValues {
  return Object.fromEntries(
    parts.flatMap(({ id, title, text, facilitatorNote, minutes, recordId, fromMs, toMs, url }) =>
      Object.entries({
        ...{ title: one(title), text: one(text), facilitatorNote: one(facilitatorNote), minutes: one(minutes) },
        ...{ record: one(recordId), address: [""], from: moment(fromMs), to: moment(toMs), url: one(url) },
      }).map(([field, value]) => [`parts.${id}.${field}`, value]),
    ),
  );
}
