import { type ByteSource, type DetectedEncoding, decodeStrictly } from "./detect-encoding";
import { detectSeparator, type Separator } from "./detect-separator";
import { findHeader, isNoteRow, isTypeRow, MAX_ROWS_ABOVE_HEADER, type TableRow } from "./find-header";
import { detectFormat, type FormatId } from "./formats";
import { ImportRefusal } from "./import-report";
import { JsonReader } from "./json-reader";
import { describeMapping, type HeaderMap, mapHeaders } from "./map-headers";
import { refuseEventList } from "./other-file-kinds";
import { readJsonPieces } from "./read-json-records";
import type { ReadRecord } from "./read-record";
import { readTableRows } from "./read-table-rows.server";
import { sourceRow } from "./source-row";

const NO_HEADER =
  "名前と、住所か緯度・経度の列を見つけられません。見出しの行に「名称」「住所」「緯度」「経度」などと書いてください。";

/** All records of a file, whatever its shape. Throws ImportRefusal when it has no usable header or is broken. */
export async function* readRecords(bytes: ByteSource, encoding: DetectedEncoding): AsyncGenerator<ReadRecord> {
  const text = withoutMark(decodeStrictly(bytes, encoding.label));
  const { sample, all } = await peek(text, 64 * 1024);
  const start = sample.trimStart();
  if (start === "") throw new ImportRefusal("fileEmpty", "ファイルが空です。中身のあるファイルを選んでください。");
  if (/^\s*(\{|\[\s*(\{|\]))/.test(sample)) yield* jsonRecords(all);
  else yield* tableRecords(all, detectSeparator(sample));
}

async function* withoutMark(text: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const chunk of text) {
    yield isFirst ? chunk.replace(/^\uFEFF/, "") : chunk;
    isFirst = false;
  }
}

/** The beginning of a text, and the whole of it to read again. */
async function peek(
  text: AsyncGenerator<string>,
  size: number,
): Promise<{ sample: string; all: AsyncGenerator<string> }> {
  let sample = "";
  while (sample.length < size) {
    const next = await text.next();
    if (next.done) break;
    sample += next.value;
  }
  async function* all() {
    yield sample;
    yield* text;
  }
  return { sample, all: all() };
}

const FORMAT_PREFIX: Record<Separator, string> = { ",": "csv", "\t": "tsv", ";": "csv-semicolon" };

async function* tableRecords(text: AsyncIterable<string>, separator: Separator): AsyncGenerator<ReadRecord> {
  const rows = readTableRows(text, separator);
  const above: TableRow[] = [];
  while (above.length < MAX_ROWS_ABOVE_HEADER) {
    const next = await rows.next();
    if (next.done) break;
    above.push(next.value);
  }
  refuseEventList(above);
  const found = findHeader(above);
  if (!found) throw new ImportRefusal("noHeader", NO_HEADER, above[0]?.line ?? null);
  const map = mapHeaders(found.row.cells);
  const { id } = detectFormat(map.headers);
  yield { kind: "info", info: { format: `${FORMAT_PREFIX[separator]}/${id}`, mapping: describeMapping(map) } };
  for (const row of above.slice(found.index + 1)) yield* tableRecord(row, map, id);
  for await (const row of rows) yield* tableRecord(row, map, id);
}

function* tableRecord({ line, cells }: TableRow, map: HeaderMap, formatId: FormatId): Generator<ReadRecord> {
  if (isTypeRow(cells)) return;
  if (isNoteRow(cells)) {
    const message = "注記の行と見て、読みとばしました。";
    yield { kind: "skipped", warning: { line, column: null, code: "noteRowSkipped", message } };
    return;
  }
  const width = map.headers.length;
  const isLonger = cells.slice(width).some((cell) => cell.trim() !== "");
  if (cells.length < width || isLonger) {
    const message =
      `列の数が見出しと合いません(見出し${width}列、この行${cells.length}列)。` +
      'カンマや改行を含むセルを引用符(")で囲み、足りない列を足してください。';
    yield { kind: "rejected", error: { line, column: null, code: "columnCount", message } };
    return;
  }
  yield { kind: "row", row: sourceRow(line, cells, map), formatId };
}

async function* jsonRecords(text: AsyncIterable<string>): AsyncGenerator<ReadRecord> {
  const reader = new JsonReader();
  for await (const piece of readJsonPieces(text)) yield* reader.read(piece);
  if (!reader.hasUsable) throw new ImportRefusal("noHeader", NO_HEADER);
}
