import type { Municipality } from "~/domain/municipality/municipality";
import { municipalityInAddress, prefectureIn } from "./resolve-municipality.server";

/**
 * An address as one reads it anywhere in Japan: prefecture and municipality are put in front where the source leaves them
 * out, a municipality code or postal code at the beginning goes.
 */
export function wholeAddress(text: string, municipality: Municipality): string | null {
  const plain = text
    .replace(/^〒?\s*[0-9０-９]{3}[-－‐ー][0-9０-９]{4}\s*/, "")
    .replace(/^\d{6}(?=\D{2,4}[都道府県])/, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  if (plain === "") return null;
  if (prefectureIn(plain)) return plain;
  if (municipalityInAddress(plain, municipality.prefecture)) return municipality.prefecture + plain;
  if (municipality.kind === "ward" && plain.startsWith(municipality.ownName)) {
    return municipality.prefecture + municipality.name + plain.slice(municipality.ownName.length);
  }
  return municipality.prefecture + municipality.name + plain;
}
