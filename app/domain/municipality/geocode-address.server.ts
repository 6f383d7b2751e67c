import { type GeocodeResult, geocode } from "~/gateways/geocoder/geocoder.server";

export type { GeocodeResult };

/** The position of an address at 町字 level, or of the municipality's office; null when not even that can be told. */
export function geocodeAddress(
  address: string,
  options: { municipalityCode?: string | null } = {},
): Promise<GeocodeResult | null> {
  return geocode(address, options);
}
