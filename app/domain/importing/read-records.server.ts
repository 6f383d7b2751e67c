import { type ByteSource, type DetectedEncoding, decodeStrictly } from "./detect-encoding";
import { detectSeparator, type Separator } from "./detect-separator";
import { findHeader, isNoteRow, isTypeRow, MAX_ROWS_ABOVE_HEADER, type TableRow } from "./find-header";
import { detectFormat, type FormatId } from "./formats";
import { type ImportIssue, ImportRefusal } from "./import-report";
import { describeMapping, type HeaderMap, isUsable, mapHeaders } from "./map-headers";
import { type JsonPiece, readJsonPieces } from "./read-json-records";
import { readTableRows } from "./read-table-rows.server";
import { type SourceRow, sourceRow } from "./source-row";

/** `format`, known from the first record on: "csv/aed", "geojson/shelter", "json/table". */
export type RecordsInfo = { format: string; mapping: Record<string, string> };

export type ReadRecord =
  | { kind: "info"; info: RecordsInfo }
  | { kind: "row"; row: SourceRow; formatId: FormatId }
  | { kind: "skipped"; warning: ImportIssue }
  | { kind: "rejected"; error: ImportIssue };

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

type Labels = Record<string, string>;

/**
 * Objects as rows: their keys are the headers. A `header` member of the file gives keys their Japanese names, an `index`
 * member names its lists (both as 湯沢市's converted tables have them).
 */
class JsonReader {
  hasUsable = false;
  private isGeoJson = false;
  private count = 0;
  private labels: Record<string, unknown> = {};
  private listNames: Labels = {};
  private readonly maps = new Map<string, { map: HeaderMap; formatId: FormatId }>();

  *read(piece: JsonPiece): Generator<ReadRecord> {
    const { line, value } = piece;
    if (piece.kind === "member") {
      if (piece.key === "type" && value === "FeatureCollection") this.isGeoJson = true;
      if (piece.key === "header" && isObject(value)) this.labels = value;
      if (piece.key === "index" && isObject(value)) this.listNames = textsOf(value);
      return;
    }
    this.count += 1;
    const label = `${this.count}件目：`;
    if (!isObject(value)) {
      const message = "項目名と値の組({ … })ではないので、とりこめません。";
      yield { kind: "rejected", error: { line, column: null, code: "rowNotObject", message: label + message } };
      return;
    }
    const isFeature = this.isGeoJson || (value.type === "Feature" && "geometry" in value);
    const cells = isFeature ? featureCells(value) : this.objectCells(value, piece.key);
    const { map, formatId } = this.mapOf([...cells.keys()]);
    if (map.columnOf.name !== undefined && !isUsable(map)) {
      const message = "住所か緯度・経度の項目がありません。書きたしてください。";
      yield { kind: "rejected", error: { line, column: null, code: "placeMissing", message: label + message } };
      return;
    }
    if (!this.hasUsable && isUsable(map)) {
      this.hasUsable = true;
      const format = `${isFeature ? "geojson" : "json"}/${formatId}`;
      yield { kind: "info", info: { format, mapping: describeMapping(map) } };
    }
    yield { kind: "row", row: sourceRow(line, [...cells.values()], map, label), formatId };
  }

  private mapOf(headers: string[]): { map: HeaderMap; formatId: FormatId } {
    const key = JSON.stringify(headers);
    let known = this.maps.get(key);
    if (!known) {
      const map = mapHeaders(headers);
      known = { map, formatId: detectFormat(map.headers).id };
      if (this.maps.size < 1_000) this.maps.set(key, known);
    }
    return known;
  }

  private objectCells(value: Record<string, unknown>, list: string | null): Map<string, string> {
    const own =
      list !== null && isObject(this.labels[list]) ? (this.labels[list] as Record<string, unknown>) : this.labels;
    const labels = textsOf(own);
    const cells = new Map<string, string>();
    for (const [key, inner] of Object.entries(value)) cells.set(labels[key] ?? key, textOf(inner));
    const listName = list === null ? undefined : this.listNames[list];
    if (listName && listName !== "その他" && !cells.has("種別")) cells.set("種別", listName);
    return cells;
  }
}

/** Properties, with the position of a point (of the first point of anything larger) in front. */
function featureCells(feature: Record<string, unknown>): Map<string, string> {
  const cells = new Map<string, string>();
  const [lng, lat] = firstPosition(isObject(feature.geometry) ? feature.geometry.coordinates : null);
  if (lat !== undefined) cells.set("緯度", String(lat)).set("経度", String(lng));
  else cells.set("緯度", "").set("経度", "");
  const properties = isObject(feature.properties) ? feature.properties : {};
  for (const [key, inner] of Object.entries(properties)) if (!cells.has(key)) cells.set(key, textOf(inner));
  if (feature.id !== undefined && !cells.has("@id") && !cells.has("id")) cells.set("id", textOf(feature.id));
  return cells;
}

function firstPosition(coordinates: unknown): number[] {
  let inner = coordinates;
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
  const isPair = Array.isArray(inner) && typeof inner[0] === "number" && typeof inner[1] === "number";
  return isPair ? (inner as number[]) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textsOf(value: Record<string, unknown>): Labels {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (typeof inner === "string" ? [[key, inner]] : [])),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  if (value === true) return "○";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
