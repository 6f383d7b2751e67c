import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { geocodeAddress } from "~/domain/municipality/geocode-address.server";
import type { DraftValues } from "./offer-draft";
import { textOf } from "./offer-draft";
import { isPlaceKind, type OfferPlace } from "./offer-place";

export type PlaceProblem = {
  field: "municipality" | "areaName" | "address";
  problem: "unknownTown" | "unknownArea" | "unknownAddress";
};

/**
 * The place that is shown for the words of the where step: the representative point of the 町字 or of the municipality, by
 * the address table. Of a school district or a living area only its name is known, so the municipality's point stands.
 */
export async function resolveOfferPlace(
  values: DraftValues,
): Promise<{ ok: true; place: OfferPlace } | { ok: false; problems: PlaceProblem[] }> {
  const refuse = (field: PlaceProblem["field"], problem: PlaceProblem["problem"]) => ({
    ok: false as const,
    problems: [{ field, problem }],
  });
  const town = textOf(values, "municipality").trim();
  const found = town === "" ? null : await geocodeAddress(town);
  const municipality = found && municipalityByCode(found.municipalityCode);
  if (!found || !municipality) return refuse("municipality", "unknownTown");
  const { code: municipalityCode } = municipality;
  const office = { lat: municipality.lat, lng: municipality.lng, positionPrecision: "municipality" as const };
  const whole = { municipalityCode, address: null, areaLabel: null, serviceArea: null, ...office };
  const kind = textOf(values, "placeKind");
  const areaName = textOf(values, "areaName").trim();
  if (!isPlaceKind(kind) || kind === "municipality") return { ok: true, place: whole };
  if (kind === "schoolDistrict" || kind === "livingArea") {
    const serviceArea = { kind, codes: [municipalityCode], label: areaName };
    return { ok: true, place: { ...whole, areaLabel: areaName, serviceArea } };
  }
  const text = kind === "point" ? textOf(values, "address").trim() : areaName;
  const spot = await placeWithin(text, municipality);
  if (!spot) return kind === "point" ? refuse("address", "unknownAddress") : refuse("areaName", "unknownArea");
  const { lat, lng } = spot;
  const place = { ...whole, lat, lng, positionPrecision: "town" as const };
  if (kind === "town") return { ok: true, place: { ...place, areaLabel: areaName } };
  const address = text.startsWith(municipality.name) ? text : `${municipality.name}${text}`;
  return { ok: true, place: { ...place, address } };
}

/** The representative point of the 町字 a text names; null when the table only knows the municipality. */
async function placeWithin(text: string, municipality: { code: string; name: string }) {
  if (text === "") return null;
  const spot = await geocodeAddress(text.includes(municipality.name) ? text : municipality.name + text, {
    municipalityCode: municipality.code,
  });
  return spot?.precision === "town" && spot.municipalityCode === municipality.code ? spot : null;
}
