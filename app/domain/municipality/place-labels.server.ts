import { placeLabels as labelsInTable, type PlaceLabel } from "~/gateways/geocoder/geocoder.server";
import type { Box } from "~/shared/geo";

export type { PlaceLabel };

/** At most `limit` names of prefectures, municipalities or 町字 to write on a map of the box, well apart. */
export function placeLabels(box: Box, limit: number): Promise<PlaceLabel[]> {
  return labelsInTable(box, limit);
}
