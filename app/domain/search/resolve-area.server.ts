import { checkDigit, toSixDigits } from "~/domain/municipality/code";
import {
  currentCode,
  municipalityByCode,
  searchMunicipalities,
} from "~/domain/municipality/find-municipalities.server";
import { fullName, type Municipality } from "~/domain/municipality/municipality";

export type AreaAddress =
  | { state: "area"; municipality: Municipality }
  /** The same place under another code: five digits, a former municipality. */
  | { state: "moved"; code: string }
  | { state: "prefecture"; prefectureCode: string }
  | { state: "unknown"; suggestions: { code: string; name: string }[] };

const SUGGESTIONS = 6;

/** What the code in an area's address means: today's area, one that moved, a prefecture, or nothing that is known. */
export function resolveArea(text: string): AreaAddress {
  const code = toSixDigits(text);
  const current = code && currentCode(code);
  const municipality = current ? municipalityByCode(current) : null;
  if (!municipality) return { state: "unknown", suggestions: suggestionsFor(text) };
  if (municipality.kind === "prefecture") return { state: "prefecture", prefectureCode: municipality.prefectureCode };
  if (municipality.code !== text) return { state: "moved", code: municipality.code };
  return { state: "area", municipality };
}

/** Same five digits with the right check digit, then codes that begin alike, then names. */
function suggestionsFor(text: string): { code: string; name: string }[] {
  const digits = text.normalize("NFKC").replace(/\D/g, "");
  const first5 = digits.slice(0, 5);
  const repaired = first5.length === 5 ? municipalityByCode(first5 + checkDigit(first5)) : null;
  const alike = digits.length >= 4 ? searchMunicipalities(digits.slice(0, 4), SUGGESTIONS) : [];
  const named = digits ? [] : searchMunicipalities(text, SUGGESTIONS);
  const found = [...(repaired ? [repaired] : []), ...alike, ...named].filter((one) => one.kind !== "prefecture");
  const byCode = new Map(found.map((one) => [one.code, { code: one.code, name: fullName(one) }]));
  return [...byCode.values()].slice(0, SUGGESTIONS);
}
