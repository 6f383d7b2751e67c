/** A row of an event list as the draft of a symposium. What has no field of its own is written at the end of the summary. */
import { toSixDigits } from "~/domain/municipality/code";
import { beginContent } from "~/domain/symposium/begin-content";
import { readRemarks } from "~/domain/symposium/event-list";
import {
  SYMPOSIUM_LIMITS as L,
  type SymposiumContent,
  symposiumContentSchema,
} from "~/domain/symposium/symposium-content";
import { formatDate } from "~/i18n/format";
import type { DateKey } from "~/shared/dates";
import { EventCells } from "./event-cells";
import type { EventContext, EventTown } from "./event-context";
import type { EventHeader } from "./event-header";
import { EVENT_STOPS, type EventIssue } from "./event-list-report";
import type { TableRow } from "./find-header";
import { readEventDay, readEventTime } from "./read-event-day";
import { readEventContact, readEventFee, readEventOrganisers } from "./read-event-people";
import { readEventPlace } from "./read-event-place";
import { readEventRegistration } from "./read-event-registration";

export type EventDraft = {
  hostCode: string;
  /** null = the file gives the row no ID. */
  sourceId: string | null;
  title: string;
  day: DateKey;
  isSample: boolean;
  content: SymposiumContent;
};
export type EventReading = { title: string; day: DateKey | null; issues: EventIssue[]; draft: EventDraft | null };

const LONGEST_ID = 100;

export function readEventRow(row: TableRow, header: EventHeader, context: EventContext): EventReading {
  const cells = new EventCells(row, header);
  const title = cells.read("title");
  const width = header.headers.length;
  if (row.cells.length < width || row.cells.slice(width).some((cell) => cell.trim() !== "")) {
    cells.report("columnCount", { header: String(width), row: String(row.cells.length) });
    return { title, day: null, issues: cells.issues, draft: null };
  }
  if (title === "") cells.report("noTitle", { column: cells.columnOf("title") });
  if (title.length > L.title) cells.report("titleLong", { max: String(L.title) });
  const town = townOf(cells, context);
  const when = readWhen(cells);
  const day = when?.date ?? null;
  if (!town || !when || !day || cells.issues.some(({ code }) => isStop(code))) {
    return { title, day, issues: cells.issues.filter(({ code }) => isStop(code)), draft: null };
  }
  const remarks = readRemarks(cells.read("remarks", { lines: true }));
  const host = { code: town.code, name: town.fullName };
  const begun = beginContent({ title, host, purpose: context.purpose, nowMs: context.nowMs });
  const place = readEventPlace(cells, remarks);
  const content: SymposiumContent = {
    ...begun,
    ...{ when, form: place.form, venue: place.venue },
    ...readEventFee(cells),
    organisers: readEventOrganisers(cells, { begun: begun.organisers, town, nowMs: context.nowMs }),
    contact: readEventContact(cells),
    registration: { ...begun.registration, ...readEventRegistration(cells, { form: place.form, remarks, context }) },
  };
  cells.note("timeNote");
  if (!cells.read("url").startsWith(context.ownRoot)) cells.note("url");
  cells.note("remarks", remarks.rest);
  const summary = withNotes(cells);
  const sourceId = cells.read("id").slice(0, LONGEST_ID) || null;
  const draft = { hostCode: town.code, sourceId, title, day, isSample: remarks.isSample };
  return {
    ...{ title, day, issues: cells.issues },
    draft: { ...draft, content: symposiumContentSchema.parse({ ...content, summary }) },
  };
}

function isStop(code: EventIssue["code"]): boolean {
  return (EVENT_STOPS as readonly string[]).includes(code);
}

/** The town of the desk whose row it is; null (reported) when it is another's. */
function townOf(cells: EventCells, { towns }: EventContext): EventTown | null {
  const written = cells.read("municipalityCode");
  const name = cells.read("municipalityName").replace(/\s/g, "");
  const code = toSixDigits(written);
  if (written !== "" && code === null) {
    cells.report("codeUnreadable", { column: cells.columnOf("municipalityCode"), text: written });
  }
  const byName = towns.find((town) => town.name === name || town.fullName === name);
  const isUnnamed = code === null && name === "";
  const town = code ? towns.find((one) => one.code === code) : isUnnamed ? towns[0] : byName;
  if (!town) cells.report("otherTown", { name: name || (code ?? "") });
  return town ?? null;
}

/** null (reported) when the day is not certain: a draft without a day would be made anew at every import. */
function readWhen(cells: EventCells): SymposiumContent["when"] | null {
  const first = readEventDay(cells.read("startDay"), cells.columnOf("startDay"));
  const last = readEventDay(cells.read("endDay"), cells.columnOf("endDay"));
  for (const read of [first, last]) if ("issue" in read) cells.issues.push(read.issue);
  if ("issue" in first || "issue" in last) return null;
  const date = first.day;
  if (date === null) {
    cells.report("noDay", { column: cells.columnOf("startDay") });
    return null;
  }
  if (last.day !== null && last.day < date) cells.report("endBeforeStart", { column: cells.columnOf("endDay") });
  const endDate = last.day === date ? null : last.day;
  const start = readTime(cells, "startTime");
  const end = readTime(cells, "endTime");
  if (endDate === null && start !== null && end !== null && end <= start) cells.report("endTimeBeforeStart");
  return { dateText: formatDate(date, "ja"), date, endDate, start, end };
}

function readTime(cells: EventCells, cell: "startTime" | "endTime"): number | null {
  const time = readEventTime(cells.read(cell));
  if (time !== "unreadable") return time;
  cells.report("timeUnreadable", { column: cells.columnOf(cell), text: cells.read(cell) });
  cells.note(cell);
  return null;
}

function withNotes(cells: EventCells): string {
  const notes = cells.notesText();
  const room = L.summary - (notes === "" ? 0 : notes.length + 2);
  const description = cells.readUpTo("description", Math.max(0, room), { lines: true });
  return cells.cut("remarks", [description, notes].filter(Boolean).join("\n\n"), L.summary);
}
