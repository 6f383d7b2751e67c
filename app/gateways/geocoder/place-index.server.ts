import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import KDBush from "kdbush";
import type { Box, LatLng } from "~/shared/geo";

/** A 町字 without its 丁目; `weight` is how many rows of the address table it stands for. */
export type PlaceRow = LatLng & { name: string; municipalityCode: string; weight: number };

/** How well a name fits a query: 0 the whole name (町 or 村 may be left out), 1 its beginning, 2 somewhere inside. */
export type PlaceHit = { place: PlaceRow; fit: 0 | 1 | 2 };

/** Names of about 120,000 places in columns (some 15 MB), with one long text of keys to look through. */
type Columns = {
  names: string[];
  codes: string[];
  lats: Int32Array;
  lngs: Int32Array;
  weights: Uint16Array;
  keys: string;
  starts: Uint32Array;
  tree: KDBush;
};

/** A name inside other names is only looked for until this many are found. */
const MOST_HITS = 3000;

let columns: Columns | null = null;

/** Places whose key holds `key`, beginnings first; of one character only whole names and beginnings. */
export function placesByKey(key: string): PlaceHit[] {
  if (key === "") return [];
  columns ??= readColumns();
  const hits = hitsOf(columns, `\n${key}`, 1);
  if (key.length > 1 && hits.length < MOST_HITS) hits.push(...hitsOf(columns, key, 0).filter((hit) => hit.fit === 2));
  return hits;
}

/** Places inside a box. */
export function placesInBox(box: Box): PlaceRow[] {
  columns ??= readColumns();
  const { tree } = columns;
  return tree.range(box.west, box.south, box.east, box.north).map((row) => placeAt(columns!, row));
}

function hitsOf(from: Columns, needle: string, lead: 0 | 1): PlaceHit[] {
  const hits: PlaceHit[] = [];
  const { keys, starts } = from;
  for (let at = keys.indexOf(needle); at >= 0 && hits.length < MOST_HITS; at = keys.indexOf(needle, at + 1)) {
    const [begin, end] = [at + lead, at + needle.length];
    const row = rowAt(starts, begin);
    const isBeginning = starts[row] === begin;
    const isWhole = isBeginning && (keys[end] === "\n" || (/[町村通]/.test(keys[end]!) && keys[end + 1] === "\n"));
    hits.push({ place: placeAt(from, row), fit: isWhole ? 0 : isBeginning ? 1 : 2 });
  }
  return hits;
}

function rowAt(starts: Uint32Array, position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeAt({ names, codes, lats, lngs, weights }: Columns, row: number): PlaceRow {
  const position = { lat: lats[row]! / 1e5, lng: lngs[row]! / 1e5 };
  return { name: names[row]!, municipalityCode: codes[row]!, ...position, weight: weights[row]! };
}

function readColumns(): Columns {
  const file = path.resolve("prisma/data/addresses/places.tsv.gz");
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  const count = lines.filter((line) => line !== "" && line[0] !== "=").length;
  const numbers = { lats: new Int32Array(count), lngs: new Int32Array(count), weights: new Uint16Array(count) };
  const [names, codes, keys]: [string[], string[], string[]] = [[], [], []];
  const [starts, tree] = [new Uint32Array(count), new KDBush(count)];
  let [code, position] = ["", 1];
  for (const line of lines) {
    if (line === "") continue;
    if (line[0] === "=") {
      code = line.slice(1);
      continue;
    }
    const [name, lat, lng, weight, key = name!] = line.split("\t");
    const row = names.length;
    [numbers.lats[row], numbers.lngs[row], numbers.weights[row]] = [Number(lat), Number(lng), Number(weight)];
    tree.add(Number(lng) / 1e5, Number(lat) / 1e5);
    names.push(name!);
    codes.push(code);
    keys.push(key);
    starts[row] = position;
    position += key.length + 1;
  }
  tree.finish();
  return { names, codes, ...numbers, keys: `\n${keys.join("\n")}\n`, starts, tree };
}
