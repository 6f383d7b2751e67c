import { addressKey } from "./address-key";
import { matchTown, type TownMatch } from "./match-town.server";
import { municipalityRow, readHead, withWards } from "./municipality-names.server";
import { formerMunicipalityCodes } from "./municipality-table.server";

/**
 * A position for an address, in WGS84 degrees. `precision` says what the position stands for: a 町字 (丁目, 小字) or the
 * municipality's office. `matched` is the text of the table that was recognised ("静岡県焼津市駅北五丁目").
 */
export type GeocodeResult = {
  lat: number;
  lng: number;
  precision: "town" | "municipality";
  municipalityCode: string;
  matched: string;
};

export type GeocodeOptions = { municipalityCode?: string | null };

/** Characters that are looked at; an address ends long before, and the rest of a pasted text only costs time. */
const LONGEST_ADDRESS = 200;

type Found = { code: string; match: TownMatch };

/**
 * Places an address by the address table, without any network. `municipalityCode` helps where the address leaves out its
 * municipality or names one that exists twice; a municipality the address names itself wins over it.
 * Null when neither tells the municipality. Tables are read on first use of a prefecture (under 100 ms), then it takes far
 * below a millisecond.
 */
export async function geocode(address: string, options: GeocodeOptions = {}): Promise<GeocodeResult | null> {
  return geocodeNow(address, options);
}

/** `geocode` for callers that are synchronous. */
export function geocodeNow(address: string, { municipalityCode }: GeocodeOptions = {}): GeocodeResult | null {
  const key = addressKey(withoutPostalCode(address.slice(0, LONGEST_ADDRESS)));
  if (key === "") return null;
  const hint = hintCodes(municipalityCode ?? null);
  const head = readHead(key);
  const codes = head.named ? preferred(head.codes, hint) : hint;
  if (codes.length === 0) return null;
  const best = bestTown(codes, head.rest) ?? (head.named ? null : bestTown(codes, key));
  return best ? townResult(best) : officeResult(codes);
}

/** The address without 〒 and postal code at its beginning. */
export function withoutPostalCode(address: string): string {
  return address
    .normalize("NFKC")
    .replace(/^\s*〒?\s*\d{3}\s*[-‐‑–—―−ー]\s*\d{4}(?!\d)/, "")
    .replace(/^\s*〒\s*\d{7}/, "")
    .trim();
}

function hintCodes(code: string | null): string[] {
  if (code === null) return [];
  const current = municipalityRow(code) ? code : formerMunicipalityCodes().get(code);
  const row = current ? municipalityRow(current) : null;
  return row && row.kind !== "prefecture" ? withWards(row.code) : [];
}

/** Of several municipalities of a name: those of the hint, else those of its prefecture, else all. */
function preferred(codes: string[], hint: string[]): string[] {
  const same = codes.filter((code) => hint.includes(code));
  if (same.length > 0) return same;
  const near = codes.filter((code) => hint[0]?.slice(0, 2) === code.slice(0, 2));
  return near.length > 0 ? near : codes;
}

/** The longest sure match of all; null when there is none or two municipalities match equally well. */
function bestTown(codes: string[], rest: string): Found | null {
  const found = codes.flatMap((code): Found[] => {
    const match = matchTown(code, rest);
    return match ? [{ code, match }] : [];
  });
  found.sort((a, b) => Number(b.match.sure) - Number(a.match.sure) || b.match.length - a.match.length);
  const [best, second] = found;
  const isTie = best && second && best.match.sure === second.match.sure && best.match.length === second.match.length;
  return best && !isTie ? best : null;
}

function townResult({ code, match }: Found): GeocodeResult {
  const row = municipalityRow(code)!;
  const { lat, lng } = match.koaza ?? match.town;
  const matched = row.prefecture + row.name + match.town.name + (match.koaza?.name ?? "");
  return { lat, lng, precision: "town", municipalityCode: code, matched };
}

/** The office: of the one municipality, of the designated city whose wards they are, or none when they have no city in common. */
function officeResult(codes: string[]): GeocodeResult | null {
  const owners = new Set(codes.map((code) => (codes.length > 1 ? municipalityRow(code)!.parentCode : code)));
  const [owner] = owners;
  const row = owners.size === 1 && owner ? municipalityRow(owner)! : null;
  if (!row) return null;
  const { lat, lng, code, prefecture, name } = row;
  return { lat, lng, precision: "municipality", municipalityCode: code, matched: prefecture + name };
}
