import { addressKey } from "./address-key";
import { formerMunicipalityNames, type MunicipalityRow, municipalityRows } from "./municipality-table.server";

/** Municipalities an address may begin with, and the key of what follows their name. */
export type Head = { codes: string[]; rest: string; named: boolean };

type Names = { byKey: Map<string, Set<string>>; longest: number; prefectures: [key: string, code: string][] };

let names: Names | null = null;
let rowsByCode: Map<string, MunicipalityRow> | null = null;

/** The row of a code in use today. */
export function municipalityRow(code: string): MunicipalityRow | null {
  rowsByCode ??= new Map(municipalityRows().map((row) => [row.code, row]));
  return rowsByCode.get(code) ?? null;
}

/** The wards of a designated city, or just the code itself. */
export function withWards(code: string): string[] {
  const wards = municipalityRows().filter((row) => row.parentCode === code);
  return wards.length > 0 ? wards.map((ward) => ward.code) : [code];
}

let bareNames: Map<string, string[]> | null = null;

/** Codes of the municipalities whose name without 市, 区, 町 or 村 has this key ("焼津"), wards of a city included. */
export function municipalitiesByBareName(key: string): string[] {
  bareNames ??= makeBareNames();
  return bareNames.get(key) ?? [];
}

function makeBareNames(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of municipalityRows()) {
    if (row.kind === "prefecture" || row.ownName.length < 3) continue;
    for (const name of [row.ownName, row.ownName.slice(0, -1)]) {
      const key = addressKey(name);
      found.set(key, [...(found.get(key) ?? []), ...withWards(row.code)]);
    }
  }
  return found;
}

/**
 * Reads prefecture and municipality off the beginning of an address key. Several codes come back where a name is used more
 * than once (府中市) or where a designated city is named without its ward. `named` is false when only a prefecture or
 * nothing was read; `codes` is empty then.
 */
export function readHead(key: string): Head {
  names ??= makeNames();
  const whole = longestName(names, key, null);
  if (whole) return whole;
  const prefecture = names.prefectures.find(([name]) => key.startsWith(name));
  if (!prefecture) return { codes: [], rest: key, named: false };
  const rest = key.slice(prefecture[0].length);
  return longestName(names, rest, prefecture[1]) ?? { codes: [], rest, named: false };
}

function longestName({ byKey, longest }: Names, key: string, prefectureCode: string | null): Head | null {
  for (let length = Math.min(longest, key.length); length > 1; length--) {
    const found = byKey.get(key.slice(0, length));
    if (!found) continue;
    const codes = [...found].filter((code) => prefectureCode === null || code.startsWith(prefectureCode));
    if (codes.length > 0) return { codes: codes.flatMap(withWards), rest: key.slice(length), named: true };
  }
  return null;
}

function makeNames(): Names {
  const byKey = new Map<string, Set<string>>();
  const prefectures: [string, string][] = [];
  let longest = 0;
  const add = (name: string, code: string) => {
    const key = addressKey(name);
    longest = Math.max(longest, key.length);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(code));
  };
  for (const row of municipalityRows()) {
    if (row.kind === "prefecture") prefectures.push([addressKey(row.name), row.prefectureCode]);
    else for (const name of spellingsOf(row)) add(name, row.code);
  }
  for (const [name, codes] of formerMunicipalityNames()) {
    const short = name.replace(/^(?:北海道|東京都|(?:京都|大阪)府|.{2,3}県)/, "");
    for (const code of codes) for (const spelling of [name, short]) add(spelling, code);
  }
  for (const [key, code] of [...prefectures]) prefectures.push([key.slice(0, -1), code]);
  return { byKey, longest, prefectures };
}

function spellingsOf(row: MunicipalityRow): string[] {
  const own = row.county ? [row.name, row.county + row.name] : [row.name];
  return own.flatMap((name) => [name, row.prefecture + name]);
}
