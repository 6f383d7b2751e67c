import { detectFormat, type FormatId } from "./formats";
import { describeMapping, type HeaderMap, isUsable, mapHeaders } from "./map-headers";
import type { JsonPiece } from "./read-json-records";
import type { ReadRecord } from "./read-record";
import { sourceRow } from "./source-row";

type Labels = Record<string, string>;

/**
 * Objects as rows: their keys are the headers. A `header` member of the file gives keys their Japanese names, an `index`
 * member names its lists (both as 湯沢市's converted tables have them).
 */
export class JsonReader {
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
