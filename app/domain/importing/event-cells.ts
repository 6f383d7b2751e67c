import { EVENT_COLUMNS } from "~/domain/symposium/event-list";
import type { EventCell, EventHeader } from "./event-header";
import type { EventIssue, EventStop, EventWarning } from "./event-list-report";
import type { TableRow } from "./find-header";
import { tidyCell } from "./tidy-cell";

/** A row as it is being read: its cells, and what is to be said about it. */
export class EventCells {
  readonly issues: EventIssue[] = [];
  private readonly notes: { column: string; text: string }[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly header: EventHeader,
  ) {}

  /** "" where there is no such column or nothing in it. Several lines only when `lines`. */
  read(cell: EventCell, { lines = false } = {}): string {
    const column = this.header.columnOf.get(cell);
    // An apostrophe that was put there against formulas is no part of the text.
    const text = tidyCell(column === undefined ? "" : (this.row.cells[column] ?? "")).replace(
      /^'(?=\s*[=+\-@＝＋－＠])/,
      "",
    );
    return lines ? text : text.replace(/\s*\n\s*/g, " ");
  }

  /** The header as the file writes it. */
  columnOf(cell: EventCell): string {
    const column = this.header.columnOf.get(cell);
    if (column !== undefined) return this.header.headers[column] ?? "";
    return cell in EVENT_COLUMNS ? EVENT_COLUMNS[cell as keyof typeof EVENT_COLUMNS] : cell;
  }

  report(code: EventStop | EventWarning, values: EventIssue["values"] = {}): void {
    this.issues.push({ code, values });
  }

  /** The text of a cell, cut to what a field holds; says so. */
  readUpTo(cell: EventCell, max: number, options?: { lines: boolean }): string {
    return this.cut(cell, this.read(cell, options), max);
  }

  cut(cell: EventCell, text: string, max: number): string {
    if (text.length <= max) return text;
    this.report("shortened", { column: this.columnOf(cell), max: String(max) });
    return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
  }

  /** Text that no field is for: it is written at the end of the summary. */
  note(cell: EventCell, text = this.read(cell)): void {
    if (text !== "") this.notes.push({ column: this.columnOf(cell), text });
  }

  /** The noted texts as a list in Markdown. */
  notesText(): string {
    if (this.notes.length > 0)
      this.report("noted", { columns: this.notes.map(({ column }) => `「${column}」`).join("") });
    return this.notes.map(({ column, text }) => `- ${column}: ${text.replace(/\s*\n\s*/g, " ")}`).join("\n");
  }
}
