import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** A 町字 or 小字 of the address table (prisma/data/addresses/README.md). */
export type TownRow = { name: string; lat: number; lng: number; koaza: TownRow[] };

const FOLDER = path.resolve("prisma/data/addresses");

/** Text of a prefecture's file by municipality. All 47 together are about 15 MB, so they stay once read. */
const prefectures = new Map<string, ReadonlyMap<string, string>>();

/** The towns of a municipality in the order of the table, parsed anew at each call; empty for a code without rows. */
export function readTowns(municipalityCode: string): TownRow[] {
  const text = prefectureText(municipalityCode.slice(0, 2)).get(municipalityCode);
  if (text === undefined) return [];
  const towns: TownRow[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const inner = line.startsWith("\t");
    const [name, lat, lng] = (inner ? line.slice(1) : line).split("\t");
    const row = { name: name!, lat: Number(lat) / 1e5, lng: Number(lng) / 1e5, koaza: [] };
    if (inner) towns.at(-1)!.koaza.push(row);
    else towns.push(row);
  }
  return towns;
}

function prefectureText(prefectureCode: string): ReadonlyMap<string, string> {
  const known = prefectures.get(prefectureCode);
  if (known) return known;
  const file = path.join(FOLDER, `${prefectureCode}.tsv.gz`);
  const parts = existsSync(file) ? gunzipSync(readFileSync(file)).toString("utf8").split("=") : [];
  const texts = new Map(parts.slice(1).map((part) => [part.slice(0, 6), part.slice(7)]));
  prefectures.set(prefectureCode, texts);
  return texts;
}
