import { toSixDigits } from "~/domain/municipality/code";
import { allMunicipalities, currentCode, municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { Municipality } from "~/domain/municipality/municipality";
import type { SourceRow } from "./source-row";

/** `mismatch`: the code in the row names another prefecture than the row does; the names were believed. */
export type MunicipalityReading = { municipality: Municipality; mismatch: boolean };

let byName: ReadonlyMap<string, Municipality[]> | null = null;
let prefectures: ReadonlyMap<string, Municipality> | null = null;

/**
 * The municipality of a row, by the first of these that tells it: its code, its names, its address, `fallbackCode`, its
 * position (`codeAtPosition`). A code of the past leads to the one in use. Null when nothing tells it.
 */
export function resolveMunicipality(
  row: SourceRow,
  fallbackCode: string | null,
  codeAtPosition: () => string | null,
): MunicipalityReading | null {
  const prefectureName = row.read("prefecture") || prefectureIn(row.read("municipalityName"))?.name || "";
  const byCode = readCode(row.read("municipalityCode")) ?? readCode(row.read("addressCode"));
  const named = byNames(prefectureName, row.read("city") || row.read("municipalityName"));
  if (byCode && (prefectureName === "" || byCode.prefecture === prefectureName || !named)) {
    return { municipality: byCode, mismatch: false };
  }
  if (named) return { municipality: named, mismatch: byCode !== null };
  const hint = fallbackCode ? municipalityByCode(fallbackCode) : null;
  const inAddress = municipalityInAddress(
    row.read("address") || row.read("venue"),
    prefectureName || hint?.prefecture || "",
  );
  const last = inAddress ?? hint ?? municipalityByCode(codeAtPosition() ?? "");
  return last && last.kind !== "prefecture" ? { municipality: last, mismatch: false } : null;
}

function readCode(text: string): Municipality | null {
  const code = toSixDigits(text);
  const municipality = code ? municipalityByCode(currentCode(code) ?? "") : null;
  return municipality && municipality.kind !== "prefecture" ? municipality : null;
}

/** The prefecture a text begins with, or null. */
export function prefectureIn(text: string): Municipality | null {
  prefectures ??= new Map(
    allMunicipalities()
      .filter((one) => one.kind === "prefecture")
      .map((one) => [one.name, one]),
  );
  return prefectures.get(text.slice(0, 3)) ?? prefectures.get(text.slice(0, 4)) ?? null;
}

function namesIndex(): ReadonlyMap<string, Municipality[]> {
  if (byName) return byName;
  const index = new Map<string, Municipality[]>();
  for (const one of allMunicipalities()) {
    if (one.kind === "prefecture") continue;
    for (const name of new Set([one.name, (one.county ?? "") + one.name]))
      index.set(name, [...(index.get(name) ?? []), one]);
  }
  byName = index;
  return index;
}

function byNames(prefectureName: string, cityText: string): Municipality | null {
  const city = cityText.normalize("NFKC").replace(/\s/g, "");
  const bare = prefectureName !== "" && city.startsWith(prefectureName) ? city.slice(prefectureName.length) : city;
  return only(namesIndex().get(bare), prefectureName);
}

/** The longest municipality name an address begins with, within the prefecture it names or `prefectureName`. */
export function municipalityInAddress(address: string, prefectureName: string): Municipality | null {
  const plain = address.replace(/\s/g, "");
  const own = prefectureIn(plain);
  const rest = own ? plain.slice(own.name.length) : plain;
  for (let length = Math.min(14, rest.length); length >= 2; length--) {
    const found = only(namesIndex().get(rest.slice(0, length)), own?.name ?? prefectureName);
    if (found) return found;
  }
  return null;
}

/** 府中市 without a prefecture could be either of two: then neither. */
function only(found: Municipality[] | undefined, prefectureName: string): Municipality | null {
  const fitting = found?.filter((one) => prefectureName === "" || one.prefecture === prefectureName) ?? [];
  return fitting.length === 1 ? fitting[0]! : null;
}
