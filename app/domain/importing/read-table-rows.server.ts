import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { Separator } from "./detect-separator";
import type { TableRow } from "./find-header";
import { ImportRefusal } from "./import-report";

/** One record may not be larger: an unclosed quote would otherwise swallow the rest of the file. */
const MAX_RECORD_CHARS = 200_000;

/**
 * The rows of a delimited text with the physical line each begins on; cells with line breaks count all their lines, blank
 * lines are counted and left out. Throws ImportRefusal ("tableBroken") with the line where a quote is never closed.
 */
export async function* readTableRows(text: AsyncIterable<string>, separator: Separator): AsyncGenerator<TableRow> {
  // Counted as the parser goes, ahead of the rows still waiting to be read, so that an error knows its line.
  let line = 1;
  const begun: number[] = [];
  const count = (cells: string[]): string[] => {
    begun.push(line);
    line += 1 + cells.reduce((total, cell) => total + lineBreaks(cell), 0);
    return cells;
  };
  const parser = Readable.from(text, { objectMode: true }).pipe(
    parse({
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_RECORD_CHARS,
      on_record: count,
    }),
  );
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const row = { line: begun.shift()!, cells };
      if (cells.some((cell) => cell.trim() !== "")) yield row;
    }
  } catch (cause) {
    if (!String((cause as NodeJS.ErrnoException).code).startsWith("CSV_")) throw cause;
    const message = `${line}行目から始まる行の引用符(")が閉じていません。その行の " を直してください。`;
    throw new ImportRefusal("tableBroken", message, line, { cause });
  } finally {
    parser.destroy();
  }
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
