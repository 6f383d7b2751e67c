import { readFileSync } from "node:fs";
import path from "node:path";

/** A row of the municipality master, see prisma/data/municipalities/README.md. */
export type MunicipalityRow = {
  code: string;
  name: string;
  kana: string;
  ownName: string;
  ownKana: string;
  prefecture: string;
  prefectureKana: string;
  prefectureCode: string;
  county: string | null;
  kind: "prefecture" | "city" | "designatedCity" | "ward" | "specialWard" | "town" | "village";
  parentCode: string | null;
  lat: number;
  lng: number;
  url: string | null;
};

const FOLDER = path.resolve("prisma/data/municipalities");

let rows: readonly MunicipalityRow[] | null = null;
let formerCodes: ReadonlyMap<string, string> | null = null;
let formerNames: ReadonlyMap<string, string[]> | null = null;

/** All rows in order of code, read once from the project's folder. */
export function municipalityRows(): readonly MunicipalityRow[] {
  rows ??= readJson("municipalities.json") as MunicipalityRow[];
  return rows;
}

/** Codes that are no longer in use, each with the code that took over most of its area. */
export function formerMunicipalityCodes(): ReadonlyMap<string, string> {
  formerCodes ??= new Map(Object.entries(readJson("former-codes.json") as Record<string, string>));
  return formerCodes;
}

/** Full names that are no longer in use ("静岡県浜松市北区"), each with the codes its area has today. */
export function formerMunicipalityNames(): ReadonlyMap<string, string[]> {
  formerNames ??= new Map(Object.entries(readJson("former-names.json") as Record<string, string[]>));
  return formerNames;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));
}
