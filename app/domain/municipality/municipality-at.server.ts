import { municipalityAt as codeAt } from "~/gateways/geocoder/geocoder.server";
import type { LatLng } from "~/shared/geo";
import { municipalityByCode } from "./find-municipalities.server";
import type { Municipality } from "./municipality";

/** The municipality (ward in a designated city) a point lies in; null outside Japan and far out at sea. */
export function municipalityAt(point: LatLng): Municipality | null {
  const code = codeAt(point);
  return code === null ? null : municipalityByCode(code);
}
