import { looseKey } from "./address-key";
import type { TownRow } from "./address-table.server";
import { koazaIndex, type TownIndex, townIndex } from "./town-index.server";

/** What was found at the beginning of a key; `length` counts characters of the key, `sure` is false for loose readings. */
export type TownMatch = { town: TownRow; koaza: TownRow | null; length: number; sure: boolean };

/** The town of a municipality with which `key` begins, or null. */
export function matchTown(municipalityCode: string, key: string): TownMatch | null {
  const index = townIndex(municipalityCode);
  for (const reading of readingsOf(key)) {
    const found = longestExact(index, reading) ?? longestLoose(index, reading);
    if (found) return withKoaza(found, reading);
  }
  return null;
}

/** The key itself, then what is left when street directions, missing 条 or a former town's name are allowed for. */
function* readingsOf(key: string): Generator<string> {
  const street = /^.*(?:上る|上-|下る|下-|東入る?|西入る?|南入る?|北入る?)(?=\D)(.+)$/.exec(
    key.replace(/([上下])るる?/g, "$1る"),
  )?.[1];
  if (street) yield street;
  yield key;
  const sapporo = key.replace(/(\d)([東西南北])(\d)/, "$1条$2$3");
  if (sapporo !== key) yield sapporo;
  for (const part of key.matchAll(/[町村区郷]/g)) {
    const rest = key.slice(part.index + 1);
    if (part.index > 0 && rest.length > 1 && !/^\d/.test(rest)) yield rest;
  }
}

function longestExact(index: TownIndex, key: string): TownMatch | null {
  for (let length = Math.min(key.length, index.longest); length > 0; length--) {
    const head = key.slice(0, length);
    const [endsInDigit, next] = [isDigit(head.at(-1)), key[length]];
    if (endsInDigit && isDigit(next)) continue;
    const town = index.exact.get(head) ?? (endsInDigit && next !== "丁" ? index.exact.get(`${head}丁`) : undefined);
    if (town) return { town, koaza: null, length, sure: true };
  }
  return null;
}

function longestLoose(index: TownIndex, key: string): TownMatch | null {
  const loose = looseKey(key);
  for (let length = Math.min(loose.length, index.longest); length > 1; length--) {
    const head = loose.slice(0, length);
    const [endsInDigit, next] = [isDigit(head.at(-1)), loose[length]];
    if (endsInDigit && isDigit(next)) continue;
    const entry = index.loose.get(head) ?? (endsInDigit && next !== "丁" ? index.loose.get(`${head}丁`) : undefined);
    if (!entry || (entry.whole && next !== undefined && !/[\d-]/.test(next))) continue;
    return { town: entry.town, koaza: null, length: lengthBeforeFolding(key, length), sure: false };
  }
  return null;
}

/** How much of `key` gives the first `length` characters of its loose form. */
function lengthBeforeFolding(key: string, length: number): number {
  let at = 0;
  for (let seen = 0; at < key.length && seen < length; at++) seen += looseKey(key[at]!).length;
  return at;
}

function withKoaza(match: TownMatch, key: string): TownMatch {
  if (match.town.koaza.length === 0) return match;
  const rest = key.slice(match.length).replace(/^丁/, "").replace(/^-/, "");
  const found = rest === "" ? null : longestExact(koazaIndex(match.town), rest);
  return found ? { ...match, koaza: found.town, length: match.length + found.length } : match;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
