import { type BaseMapFeature, baseMapFeatures as featuresOfMap } from "~/gateways/geocoder/base-map.server";
import type { Box } from "~/shared/geo";

export type { BaseMapFeature };

/** Boundaries to draw on a server-made map of the box, as rings of `[lng, lat]` clipped a little beyond it. */
export function baseMapFeatures(box: Box, level?: BaseMapFeature["level"]): BaseMapFeature[] {
  return featuresOfMap(box, level);
}
