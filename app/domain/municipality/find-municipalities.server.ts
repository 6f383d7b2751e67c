import { formerMunicipalityCodes, municipalityRows } from "~/gateways/geocoder/municipality-table.server";
import { prefectureOf } from "./code";
import type { Municipality } from "./municipality";

let byCode: ReadonlyMap<string, Municipality> | null = null;
let searchable: ReadonlyArray<{ municipality: Municipality; keys: string[] }> | null = null;

/** Every prefecture, municipality and ward in order of code. */
export function allMunicipalities(): readonly Municipality[] {
  return municipalityRows();
}

/** Null when no municipality has the code today; see `currentCode` for those of the past. */
export function municipalityByCode(code: string): Municipality | null {
  byCode ??= new Map(allMunicipalities().map((municipality) => [municipality.code, municipality]));
  return byCode.get(code) ?? null;
}

/**
 * The code in use today for a code of today or of the past (浜松市北区 → 浜松市浜名区); null when it is neither.
 * A ward that was split is led to the ward that took most of it.
 */
export function currentCode(code: string): string | null {
  if (municipalityByCode(code)) return code;
  return formerMunicipalityCodes().get(code) ?? null;
}

/** Municipalities and wards of the prefecture that `code` (two or six digits) names, without the prefecture itself. */
export function municipalitiesOfPrefecture(code: string): Municipality[] {
  const prefecture = prefectureOf(code);
  return allMunicipalities().filter((one) => one.prefectureCode === prefecture && one.kind !== "prefecture");
}

/** The 47 prefectures in order of code. */
export function allPrefectures(): Municipality[] {
  return allMunicipalities().filter((one) => one.kind === "prefecture");
}

/** The wards of a designated city; empty for any other code. */
export function wardsOf(code: string): Municipality[] {
  return allMunicipalities().filter((one) => one.parentCode === code);
}

/**
 * Municipalities whose name or reading contains `text` (kanji, hiragana, katakana, with or without prefecture, county and
 * suffix) or whose code begins with it: whole names first, then beginnings, then the rest, each in order of code.
 */
export function searchMunicipalities(text: string, limit: number): Municipality[] {
  const query = foldName(text);
  if (query === "") return [];
  searchable ??= allMunicipalities().map((municipality) => ({ municipality, keys: keysOf(municipality) }));
  const ranked = searchable.flatMap(({ municipality, keys }) => {
    const rank = Math.min(...keys.map((key) => rankOf(key, query)));
    return rank < 3 ? [{ municipality, rank }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.municipality.code.localeCompare(b.municipality.code));
  return ranked.slice(0, limit).map(({ municipality }) => municipality);
}

function rankOf(key: string, query: string): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  return key.includes(query) ? 2 : 3;
}

function keysOf(one: Municipality): string[] {
  const own = [one.name, one.ownName, one.kana, one.ownKana];
  const bare = [one.ownName.replace(/[都道府県市区町村]$/, ""), bareKana(one)];
  const whole = [
    one.prefecture + one.name,
    one.prefectureKana + one.kana,
    one.prefecture + (one.county ?? "") + one.name,
  ];
  return [...new Set([...own, ...bare, ...whole, one.code].map(foldName))];
}

function bareKana(one: Municipality): string {
  return one.ownKana.replace(/(し|く|まち|ちょう|むら|そん|と|ふ|けん)$/, "");
}

function foldName(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
  return folded
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ヶゖが]/g, "け");
}
