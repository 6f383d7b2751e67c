import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { readContent } from "~/domain/symposium/content-of";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { canEditSymposium } from "~/domain/symposium/rules";
import type { Tx } from "~/gateways/db.server";
import { env } from "~/gateways/env.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { EventContext } from "./event-context";
import type { EventLine, EventListReport } from "./event-list-report";
import { isNoteRow, isTypeRow, type TableRow } from "./find-header";
import type { EventTable } from "./read-event-list.server";
import { type EventDraft, readEventRow } from "./read-event-row";

/** `at.codes`: the first is the town of rows that name none. */
export type EventImport = { at: DeskAt; purpose: string; now: Date };
export type EventImportPlan = { report: EventListReport; drafts: EventDraft[] };

type Known = { id: string; title: string; line?: number };

/**
 * What would become of each line of a table, with what the towns of the desk have now. Changes nothing.
 * Throws DomainError("notFound") when a town is not the actor's.
 */
export async function planEventImport(tx: Tx, table: EventTable, asked: EventImport): Promise<EventImportPlan> {
  const { at, purpose, now } = asked;
  const foreign = at.codes.find((hostCode) => !canEditSymposium(at.actor, { hostCode, coHosts: [] }));
  if (foreign || at.codes.length === 0) throw new DomainError("notFound", { desk: foreign ?? "" });
  const ownRoot = `${env().baseUrl}/symposia/`;
  const context = { towns: townsOf(at), ownRoot, purpose, nowMs: now.getTime() };
  const known = await findKnown(tx, at);
  const drafts: EventDraft[] = [];
  const lines = table.rows.map((row) => {
    const { line, draft } = planRow(row, table, context, known);
    if (draft) drafts.push(draft);
    return line;
  });
  return { report: { encoding: table.encoding, lines, unusedColumns: unusedColumns(table) }, drafts };
}

function townsOf({ codes }: DeskAt): EventContext["towns"] {
  return codes.map((code) => {
    const municipality = municipalityByCode(code);
    return { code, name: municipality?.name ?? code, fullName: municipality ? fullName(municipality) : code };
  });
}

function planRow(
  row: TableRow,
  { header }: EventTable,
  context: EventContext,
  known: Map<string, Known>,
): { line: EventLine; draft: EventDraft | null } {
  const nothing = { line: row.line, title: "", day: null, issues: [], symposium: null, sameAsLine: null };
  if (isTypeRow(row.cells) || isNoteRow(row.cells)) return { line: { ...nothing, outcome: "left" }, draft: null };
  const { title, day, issues, draft } = readEventRow(row, header, context);
  const line = { ...nothing, title, day, issues };
  if (!draft) return { line: { ...line, outcome: "wrong" }, draft: null };
  const keys = keysOf(draft);
  const met = keys.map((key) => known.get(key)).find((one) => one !== undefined);
  if (!met) {
    for (const key of keys) known.set(key, { id: "", title, line: row.line });
    return { line: { ...line, outcome: "new" }, draft };
  }
  const isOfFile = met.line !== undefined;
  const symposium = isOfFile ? null : { id: met.id, title: met.title };
  return { line: { ...line, issues: [], outcome: "known", symposium, sameAsLine: met.line ?? null }, draft: null };
}

/** The same by its ID, or by its name and day: importing a file twice makes nothing new. */
function keysOf({ hostCode, sourceId, title, day }: Pick<EventDraft, "hostCode" | "sourceId" | "title" | "day">) {
  return [...(sourceId ? [`${hostCode}\nid\n${sourceId}`] : []), `${hostCode}\nday\n${titleKey(title)}\n${day}`];
}

function titleKey(title: string): string {
  return title.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

async function findKnown(tx: Tx, { codes }: DeskAt): Promise<Map<string, Known>> {
  const rows = await tx.symposium.findMany({
    where: { hostCode: { in: [...codes] } },
    select: { id: true, hostCode: true, sourceId: true, draft: true, title: true, startsAt: true },
  });
  const known = new Map<string, Known>();
  for (const { id, hostCode, sourceId, draft, title, startsAt } of rows) {
    const content = readContent(draft);
    const one = { id, title: content.title || (title ?? "") };
    // Our own list gives its symposia their ids.
    for (const key of [id, sourceId]) if (key) known.set(`${hostCode}\nid\n${key}`, one);
    const days = [
      { title: content.title, day: content.when.date },
      { title, day: startsAt && tokyoDateKey(startsAt) },
    ];
    for (const at of days) if (at.title && at.day) known.set(`${hostCode}\nday\n${titleKey(at.title)}\n${at.day}`, one);
  }
  return known;
}

function unusedColumns({ header, rows }: EventTable): string[] {
  const filled = header.unused.filter((column) => rows.some(({ cells }) => (cells[column] ?? "").trim() !== ""));
  return filled.map((column) => header.headers[column] || `${column + 1}列目`);
}
